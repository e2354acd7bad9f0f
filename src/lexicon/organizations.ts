type OrganizationEntryKind = "government" | "international" | "company" | "media" | "other";

export interface OrganizationEntry {
  readonly name: string;
  readonly kind: OrganizationEntryKind;
  readonly otherNames: readonly string[];
}

/** Bodies known by short names and initials: `name|other names`. Those whose name says what they are ("Ministry of …") are found by rule. */
const INTERNATIONAL = `
United Nations|UN;U.N.
United Nations Security Council|UN Security Council;U.N. Security Council;Security Council
United Nations General Assembly|UN General Assembly;U.N. General Assembly;General Assembly
NATO|North Atlantic Treaty Organization;North Atlantic Alliance;Nato
European Union|EU;E.U.
European Commission|
European Council|
European Parliament|
European Central Bank|ECB
Council of Europe|
Organization for Security and Cooperation in Europe|OSCE;Organisation for Security and Co-operation in Europe;Organization for Security and Co-operation in Europe
Organisation for Economic Co-operation and Development|OECD;Organization for Economic Cooperation and Development
African Union|AU
Arab League|League of Arab States
ASEAN|Association of Southeast Asian Nations
APEC|Asia-Pacific Economic Cooperation
Gulf Cooperation Council|GCC
Organization of American States|OAS
Organization of Islamic Cooperation|OIC
OPEC|Organization of the Petroleum Exporting Countries;OPEC+
World Bank|World Bank Group
International Monetary Fund|IMF
World Trade Organization|WTO
World Health Organization|WHO
World Food Programme|WFP;World Food Program
International Atomic Energy Agency|IAEA;I.A.E.A.
International Criminal Court|ICC
International Court of Justice|ICJ;World Court
International Labour Organization|ILO;International Labor Organization
International Committee of the Red Cross|ICRC
International Olympic Committee|IOC
UNESCO|
UNICEF|
UNHCR|U.N. High Commissioner for Refugees;UN High Commissioner for Refugees
UNRWA|
Interpol|
Europol|
G7|Group of Seven;G-7
G8|Group of Eight;G-8
G20|Group of 20;Group of Twenty;G-20
BRICS|
Quad|
AUKUS|
CSTO|Collective Security Treaty Organization
Commonwealth of Independent States|CIS
Eurasian Economic Union|EAEU
Shanghai Cooperation Organization|SCO;Shanghai Cooperation Organisation
ECOWAS|Economic Community of West African States
East African Community|EAC
SADC|Southern African Development Community
CARICOM|Caribbean Community
Mercosur|
Pacific Islands Forum|
Inter-American Development Bank|
Asian Development Bank|
African Development Bank|
Taliban|
Hamas|
Hezbollah|Hizbullah;Hizballah
Islamic State|ISIS;ISIL;Daesh;Islamic State of Iraq and Syria
Al-Qaeda|al Qaeda;al-Qaeda;al-Qaida;Al Qaeda;Al-Qaida
Boko Haram|
Al-Shabaab|al-Shabab;al-Shabaab
Houthis|Houthi movement;Ansar Allah
Palestinian Authority|
Palestine Liberation Organization|PLO
Fatah|
Muslim Brotherhood|
Wagner Group|
`;

const GOVERNMENT = `
White House|
State Department|U.S. State Department;US State Department;Department of State
Pentagon|Defense Department;Department of Defense;DoD;DOD
Treasury Department|Treasury;Department of the Treasury;U.S. Treasury
Justice Department|Department of Justice;DOJ;Justice
Homeland Security Department|Department of Homeland Security;DHS
Commerce Department|Department of Commerce
Energy Department|Department of Energy
Education Department|Department of Education
Labor Department|Department of Labor
Interior Department|Department of the Interior
Transportation Department|Department of Transportation
Agriculture Department|Department of Agriculture;USDA
Veterans Affairs Department|Department of Veterans Affairs
Health and Human Services Department|Department of Health and Human Services;HHS
National Security Council|NSC
National Economic Council|
Congress|U.S. Congress;US Congress
Senate|U.S. Senate;US Senate
House of Representatives|U.S. House of Representatives;U.S. House
Supreme Court|U.S. Supreme Court;SCOTUS
FBI|F.B.I.;Federal Bureau of Investigation
CIA|C.I.A.;Central Intelligence Agency
NSA|National Security Agency;N.S.A.
Office of the Director of National Intelligence|ODNI
EPA|Environmental Protection Agency;E.P.A.
FDA|Food and Drug Administration
CDC|Centers for Disease Control and Prevention;Centers for Disease Control
National Institutes of Health|NIH
FEMA|Federal Emergency Management Agency
NASA|
IRS|Internal Revenue Service;I.R.S.
Securities and Exchange Commission|SEC
Federal Communications Commission|FCC
Federal Trade Commission|FTC
Federal Aviation Administration|FAA
Federal Election Commission|FEC
Federal Reserve|Fed;U.S. Federal Reserve
Secret Service|U.S. Secret Service
Coast Guard|U.S. Coast Guard
Air Force|U.S. Air Force
Marine Corps|U.S. Marine Corps
National Guard|
Joint Chiefs of Staff|Joint Chiefs
U.S. Central Command|CENTCOM;Central Command
USAID|U.S. Agency for International Development
Border Patrol|U.S. Border Patrol
ICE|Immigration and Customs Enforcement
NYPD|New York Police Department
LAPD|Los Angeles Police Department
Capitol Police|U.S. Capitol Police
Office of Management and Budget|OMB
Congressional Budget Office|CBO
Government Accountability Office|GAO
Congressional Black Caucus|
Kremlin|
Duma|State Duma
Federation Council|
FSB|
KGB|
GRU|
Bundestag|
Bundesbank|
Élysée|Elysee;Élysée Palace;Elysee Palace
Quai d'Orsay|
Downing Street|10 Downing Street;Number 10
Whitehall|
Foreign Office|Foreign, Commonwealth and Development Office;Foreign and Commonwealth Office
House of Commons|Commons
House of Lords|
MI5|
MI6|
Scotland Yard|
Bank of England|
Knesset|
Mossad|
Shin Bet|
Israel Defense Forces|IDF
Revolutionary Guards|Islamic Revolutionary Guard Corps;IRGC;Revolutionary Guard
Majlis|
Rada|Verkhovna Rada
Sejm|
Lok Sabha|
Rajya Sabha|
Politburo|
State Council|
Blue House|
Cheong Wa Dae|
`;

const COMPANY = `
Google|Alphabet
Facebook|Meta
Twitter|X Corp.
Apple|
Microsoft|
Amazon|
Exxon Mobil|ExxonMobil;Exxon
Boeing|
Lockheed Martin|
Raytheon|
Goldman Sachs|
Morgan Stanley|
JPMorgan Chase|JPMorgan;J.P. Morgan
Wells Fargo|
Citigroup|
Bank of America|
General Motors|GM
General Electric|GE
Ford Motor|Ford Motor Company
Walmart|Wal-Mart
Gazprom|
Rosneft|
Rosatom|
Huawei|
Samsung|
Airbus|
Siemens|
Volkswagen|
Total|TotalEnergies
Shell|Royal Dutch Shell
BP|
Saudi Aramco|Aramco
Tesla|
SpaceX|
Intel|
IBM|
Oracle|
Pfizer|
Moderna|
AstraZeneca|
Johnson & Johnson|
Medtronic|
Micron|
Cummins|
Whirlpool|
Hewlett-Packard|
Nord Stream|Nord Stream 2
Deutsche Bank|
Credit Suisse|
McKinsey|
Uber|
Netflix|
Disney|Walt Disney
Starbucks|
Verizon|
Comcast|
Snapchat|
Instagram|
YouTube|
WhatsApp|
Reddit|
TikTok|
WikiLeaks|Wikileaks
`;

const OTHER = `
Republican Party|GOP;G.O.P.;Grand Old Party
Democratic Party|
Republican National Committee|RNC;R.N.C.
Democratic National Committee|DNC;D.N.C.
Libertarian Party|
Green Party|
Tea Party|
Labour Party|Labour
Conservative Party|Tories;Conservatives
Liberal Democrats|Lib Dems
Scottish National Party|SNP
UKIP|UK Independence Party
Christian Democratic Union|CDU
Social Democratic Party|SPD
Alternative for Germany|AfD
National Front|National Rally
Likud|
United Russia|
Communist Party|Chinese Communist Party;CCP
African National Congress|ANC
National League for Democracy|NLD
Bharatiya Janata Party|BJP
Liberal Democratic Party|LDP
Fidesz|
NRA|National Rifle Association;N.R.A.
ACLU|American Civil Liberties Union;A.C.L.U.
NAACP|N.A.A.C.P.
AARP|
AFL-CIO|A.F.L.-C.I.O.
Planned Parenthood|
Sierra Club|
Greenpeace|
Amnesty International|Amnesty
Human Rights Watch|
Black Lives Matter|
Ku Klux Klan|KKK
Doctors Without Borders|Médecins Sans Frontières;MSF
Red Cross|
Oxfam|
Save the Children|
Transparency International|
Brookings Institution|Brookings
Heritage Foundation|
Carnegie Endowment for International Peace|Carnegie Endowment
Center for Strategic and International Studies|CSIS
Council on Foreign Relations|
Chatham House|
RAND Corporation|Rand Corporation;RAND
Cato Institute|
American Enterprise Institute|
Atlantic Council|
Pew Research Center|Pew
Gallup|
Quinnipiac|Quinnipiac University
Harvard|Harvard University
Yale|Yale University
Princeton|Princeton University
Stanford|Stanford University
Columbia|Columbia University
Oxford|Oxford University;University of Oxford
Cambridge|Cambridge University;University of Cambridge
MIT|Massachusetts Institute of Technology
Georgetown|Georgetown University
NFL|
NBA|
FIFA|
UEFA|
Vatican|Holy See
Catholic Church|Roman Catholic Church
Russian Orthodox Church|
Bellingcat|
`;

const MEDIA = `
CNN|
Fox News|Fox;Fox News Channel
MSNBC|
NBC|NBC News
ABC|ABC News
CBS|CBS News
NPR|National Public Radio
PBS|
C-SPAN|
BBC|British Broadcasting Corporation;BBC News
ITV|
Sky News|
Al Jazeera|
Al Arabiya|
RT|Russia Today
TASS|Tass;Itar-Tass
RIA|RIA Novosti;RIA news agency
Interfax|
Xinhua|Xinhua News Agency
Global Times|
People's Daily|
CCTV|CGTN
NHK|
Kyodo|Kyodo News
Yonhap|
KCNA|Korean Central News Agency
Reuters|
Associated Press|AP;The Associated Press;A.P.
Agence France-Presse|AFP
Bloomberg News|Bloomberg
New York Times|The New York Times;NYT
Washington Post|The Washington Post;WaPo
Wall Street Journal|The Wall Street Journal;WSJ
Los Angeles Times|The Los Angeles Times
New York Post|
New York Daily News|Daily News
USA Today|USA TODAY
Boston Globe|The Boston Globe
Chicago Tribune|
Miami Herald|
Politico|POLITICO
Axios|
The Hill|
Huffington Post|The Huffington Post;HuffPost
BuzzFeed|BuzzFeed News;Buzzfeed
Breitbart|Breitbart News;Breitbart News Network;Breitbart News Daily
Daily Caller|The Daily Caller
National Review|
Weekly Standard|The Weekly Standard
Daily Beast|The Daily Beast
Vox|
Slate|
Salon|
The Atlantic|Atlantic
New Yorker|The New Yorker
Newsweek|
Time|Time magazine;TIME
The Economist|Economist
The Guardian|Guardian
Financial Times|The Financial Times;FT
The Times of London|
Daily Telegraph|The Daily Telegraph;The Telegraph
Daily Mail|The Daily Mail
The Independent|
The Sun|
Le Monde|
Le Figaro|
Libération|
Der Spiegel|Spiegel
Die Zeit|
Die Welt|
Bild|
Süddeutsche Zeitung|
Frankfurter Allgemeine|Frankfurter Allgemeine Zeitung
El País|El Pais
El Mundo|
La Repubblica|
Corriere della Sera|
La Stampa|
Haaretz|
Jerusalem Post|The Jerusalem Post
Times of Israel|The Times of Israel
Kommersant|
Novaya Gazeta|
Izvestia|
Pravda|
Rossiya 1|
Kyiv Independent|The Kyiv Independent
Kyiv Post|
Ukrinform|
Hindu|The Hindu
Times of India|The Times of India
Hindustan Times|
Dawn|
Asahi Shimbun|Asahi
Yomiuri Shimbun|Yomiuri
Nikkei|
South China Morning Post|
Straits Times|The Straits Times
Sydney Morning Herald|The Sydney Morning Herald
Globe and Mail|The Globe and Mail
CBC|
Toronto Star|
Al-Ahram|
Anadolu Agency|Anadolu
Hurriyet|
IRNA|
Fars|Fars News Agency
Voice of America|VOA
Radio Free Europe|RFE/RL;Radio Free Europe/Radio Liberty
Deutsche Welle|DW
Euronews|
France 24|
Telemundo|
Univision|
PolitiFact|Politifact
Infowars|
RealClearPolitics|Real Clear Politics
FiveThirtyEight|
Rolling Stone|
Vanity Fair|
Esquire|
People magazine|
TMZ|
ESPN|
HBO|
WABC|
SiriusXM|Sirius XM
Drudge Report|
Zero Hedge|
Western Journalism|
`;

const read = (table: string, kind: OrganizationEntryKind): OrganizationEntry[] =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split("|"))
    .map(([name = "", otherNames]) => ({ name, kind, otherNames: otherNames ? otherNames.split(";") : [] }));

export const ORGANIZATIONS: readonly OrganizationEntry[] = [
  ...read(INTERNATIONAL, "international"),
  ...read(GOVERNMENT, "government"),
  ...read(COMPANY, "company"),
  ...read(OTHER, "other"),
  ...read(MEDIA, "media"),
];

/** Names that mean the organization only when the sentence shows it; alone they are everyday words ("Time will tell", "the Sun"). */
export const AMBIGUOUS_ORGANIZATION_NAMES: ReadonlySet<string> = new Set(
  "Time;TIME;People;Total;Shell;Apple;Amazon;Dawn;Bild;Salon;Slate;Vox;Fars;Hindu;Post;Times;Sun;The Sun;The Hill;Quad;Meta;Intel;Oracle;Commons;Justice;Treasury;Atlantic;Economist;Guardian;Fox;X Corp.;AU;AP;ICE;WHO;GE;GM;SEC;RT;DW;FT;Columbia;Oxford;Cambridge;Independent;Conservatives;Greens;Labour;Alphabet;Tesla;Georgetown;Esquire;General Assembly;Security Council;Congress;Senate".split(
    ";",
  ),
);
