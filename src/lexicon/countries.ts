/** A state or territory. The capital's name stands for its government in diplomacy ("heightened tensions between Washington and Moscow"). */
export interface CountryEntry {
  readonly name: string;
  /** ISO 3166-1 alpha-2; null for those that are none (the former Soviet Union). */
  readonly code: string | null;
  /** Adjectives and names of its people, singular first. */
  readonly demonyms: readonly string[];
  readonly capital: string | null;
  readonly otherNames: readonly string[];
}

/** `name|code|demonyms|capital|other names`, lists separated by semicolons: UN members, observers and territories with governments of their own. */
const TABLE = `
Afghanistan|AF|Afghan;Afghans|Kabul|Islamic Republic of Afghanistan
Albania|AL|Albanian;Albanians|Tirana|
Algeria|DZ|Algerian;Algerians|Algiers|
Andorra|AD|Andorran;Andorrans|Andorra la Vella|
Angola|AO|Angolan;Angolans|Luanda|
Antigua and Barbuda|AG|Antiguan;Antiguans|Saint John's|
Argentina|AR|Argentine;Argentinian;Argentines|Buenos Aires|
Armenia|AM|Armenian;Armenians|Yerevan|
Australia|AU|Australian;Australians|Canberra|Commonwealth of Australia
Austria|AT|Austrian;Austrians|Vienna|
Azerbaijan|AZ|Azerbaijani;Azerbaijanis;Azeri|Baku|
Bahamas|BS|Bahamian;Bahamians|Nassau|The Bahamas
Bahrain|BH|Bahraini;Bahrainis|Manama|
Bangladesh|BD|Bangladeshi;Bangladeshis|Dhaka|
Barbados|BB|Barbadian;Barbadians|Bridgetown|
Belarus|BY|Belarusian;Belarusians;Belorussian|Minsk|
Belgium|BE|Belgian;Belgians|Brussels|
Belize|BZ|Belizean;Belizeans|Belmopan|
Benin|BJ|Beninese|Porto-Novo|
Bhutan|BT|Bhutanese|Thimphu|
Bolivia|BO|Bolivian;Bolivians|La Paz|
Bosnia and Herzegovina|BA|Bosnian;Bosnians|Sarajevo|Bosnia;Bosnia-Herzegovina
Botswana|BW|Botswanan;Batswana|Gaborone|
Brazil|BR|Brazilian;Brazilians|Brasília|
Brunei|BN|Bruneian;Bruneians|Bandar Seri Begawan|Brunei Darussalam
Bulgaria|BG|Bulgarian;Bulgarians|Sofia|
Burkina Faso|BF|Burkinabe;Burkinabè|Ouagadougou|
Burundi|BI|Burundian;Burundians|Gitega|
Cabo Verde|CV|Cape Verdean;Cabo Verdean|Praia|Cape Verde
Cambodia|KH|Cambodian;Cambodians|Phnom Penh|
Cameroon|CM|Cameroonian;Cameroonians|Yaoundé|
Canada|CA|Canadian;Canadians|Ottawa|
Central African Republic|CF|Central African|Bangui|
Chad|TD|Chadian;Chadians|N'Djamena|
Chile|CL|Chilean;Chileans|Santiago|
China|CN|Chinese|Beijing|People's Republic of China;PRC;Communist China
Colombia|CO|Colombian;Colombians|Bogotá|
Comoros|KM|Comorian;Comorians|Moroni|
Republic of the Congo|CG|Congolese|Brazzaville|Congo-Brazzaville;Republic of Congo
Democratic Republic of the Congo|CD|Congolese|Kinshasa|DRC;Democratic Republic of Congo;Congo;DR Congo
Cook Islands|CK|Cook Islander|Avarua|
Costa Rica|CR|Costa Rican;Costa Ricans|San José|
Ivory Coast|CI|Ivorian;Ivorians|Yamoussoukro|Côte d'Ivoire;Cote d'Ivoire
Croatia|HR|Croatian;Croatians;Croat|Zagreb|
Cuba|CU|Cuban;Cubans|Havana|
Cyprus|CY|Cypriot;Cypriots|Nicosia|Republic of Cyprus
Czech Republic|CZ|Czech;Czechs|Prague|Czechia
Denmark|DK|Danish;Danes;Dane|Copenhagen|
Djibouti|DJ|Djiboutian;Djiboutians||
Dominica|DM|Dominican|Roseau|
Dominican Republic|DO|Dominican;Dominicans|Santo Domingo|
Timor-Leste|TL|Timorese;East Timorese|Dili|East Timor
Ecuador|EC|Ecuadorian;Ecuadorean;Ecuadorians|Quito|
Egypt|EG|Egyptian;Egyptians|Cairo|
El Salvador|SV|Salvadoran;Salvadorans|San Salvador|
Equatorial Guinea|GQ|Equatorial Guinean;Equatoguinean|Malabo|
Eritrea|ER|Eritrean;Eritreans|Asmara|
Estonia|EE|Estonian;Estonians|Tallinn|
Eswatini|SZ|Swazi|Mbabane|Swaziland
Ethiopia|ET|Ethiopian;Ethiopians|Addis Ababa|
Fiji|FJ|Fijian;Fijians|Suva|
Finland|FI|Finnish;Finns;Finn|Helsinki|
France|FR|French;Frenchman;Frenchmen|Paris|
Gabon|GA|Gabonese|Libreville|
Gambia|GM|Gambian;Gambians|Banjul|The Gambia
Georgia|GE|Georgian;Georgians|Tbilisi|
Germany|DE|German;Germans|Berlin|Federal Republic of Germany;West Germany;East Germany
Ghana|GH|Ghanaian;Ghanaians|Accra|
Greece|GR|Greek;Greeks|Athens|
Greenland|GL|Greenlandic;Greenlander;Greenlanders|Nuuk|
Grenada|GD|Grenadian;Grenadians|Saint George's|
Guatemala|GT|Guatemalan;Guatemalans|Guatemala City|
Guinea|GN|Guinean;Guineans|Conakry|
Guinea-Bissau|GW|Bissau-Guinean|Bissau|
Guyana|GY|Guyanese|Georgetown|
Haiti|HT|Haitian;Haitians|Port-au-Prince|
Honduras|HN|Honduran;Hondurans|Tegucigalpa|
Hong Kong|HK|Hongkonger;Hongkongers||
Hungary|HU|Hungarian;Hungarians|Budapest|
Iceland|IS|Icelandic;Icelanders;Icelander|Reykjavík|
India|IN|Indian;Indians|New Delhi|
Indonesia|ID|Indonesian;Indonesians|Jakarta|
Iran|IR|Iranian;Iranians|Tehran|Islamic Republic of Iran;Islamic Republic
Iraq|IQ|Iraqi;Iraqis|Baghdad|
Ireland|IE|Irish;Irishman|Dublin|Republic of Ireland
Israel|IL|Israeli;Israelis|Jerusalem|State of Israel
Italy|IT|Italian;Italians|Rome|
Jamaica|JM|Jamaican;Jamaicans|Kingston|
Japan|JP|Japanese|Tokyo|
Jordan|JO|Jordanian;Jordanians|Amman|Hashemite Kingdom of Jordan
Kazakhstan|KZ|Kazakh;Kazakhs;Kazakhstani|Astana|
Kenya|KE|Kenyan;Kenyans|Nairobi|
Kiribati|KI|I-Kiribati|Tarawa|
Kosovo|XK|Kosovar;Kosovan;Kosovars|Pristina|
Kuwait|KW|Kuwaiti;Kuwaitis||
Kyrgyzstan|KG|Kyrgyz|Bishkek|Kyrgyz Republic
Laos|LA|Lao;Laotian;Laotians|Vientiane|Lao PDR
Latvia|LV|Latvian;Latvians|Riga|
Lebanon|LB|Lebanese|Beirut|
Lesotho|LS|Basotho|Maseru|
Liberia|LR|Liberian;Liberians|Monrovia|
Libya|LY|Libyan;Libyans|Tripoli|
Liechtenstein|LI|Liechtensteiner|Vaduz|
Lithuania|LT|Lithuanian;Lithuanians|Vilnius|
Luxembourg|LU|Luxembourgish;Luxembourger|Luxembourg City|
Madagascar|MG|Malagasy;Madagascan|Antananarivo|
Malawi|MW|Malawian;Malawians|Lilongwe|
Malaysia|MY|Malaysian;Malaysians|Kuala Lumpur|
Maldives|MV|Maldivian;Maldivians|Malé|
Mali|ML|Malian;Malians|Bamako|
Malta|MT|Maltese|Valletta|
Marshall Islands|MH|Marshallese|Majuro|
Mauritania|MR|Mauritanian;Mauritanians|Nouakchott|
Mauritius|MU|Mauritian;Mauritians|Port Louis|
Mexico|MX|Mexican;Mexicans|Mexico City|
Micronesia|FM|Micronesian;Micronesians|Palikir|Federated States of Micronesia
Moldova|MD|Moldovan;Moldovans|Chișinău|
Monaco|MC|Monegasque||
Mongolia|MN|Mongolian;Mongolians|Ulaanbaatar|
Montenegro|ME|Montenegrin;Montenegrins|Podgorica|
Morocco|MA|Moroccan;Moroccans|Rabat|
Mozambique|MZ|Mozambican;Mozambicans|Maputo|
Myanmar|MM|Burmese;Myanma|Naypyidaw|Burma
Namibia|NA|Namibian;Namibians|Windhoek|
Nauru|NR|Nauruan;Nauruans|Yaren|
Nepal|NP|Nepali;Nepalese;Nepalis|Kathmandu|
Netherlands|NL|Dutch;Dutchman|The Hague|The Netherlands;Holland;Kingdom of the Netherlands
New Zealand|NZ|New Zealander;New Zealanders;Kiwi|Wellington|Aotearoa
Nicaragua|NI|Nicaraguan;Nicaraguans|Managua|
Niger|NE|Nigerien;Nigeriens|Niamey|
Nigeria|NG|Nigerian;Nigerians|Abuja|
Niue|NU|Niuean|Alofi|
North Korea|KP|North Korean;North Koreans|Pyongyang|DPRK;N. Korea;Democratic People's Republic of Korea
North Macedonia|MK|Macedonian;Macedonians;North Macedonian|Skopje|Macedonia
Norway|NO|Norwegian;Norwegians|Oslo|
Oman|OM|Omani;Omanis|Muscat|
Pakistan|PK|Pakistani;Pakistanis|Islamabad|
Palau|PW|Palauan;Palauans|Ngerulmud|
Palestine|PS|Palestinian;Palestinians|Ramallah|State of Palestine
Panama|PA|Panamanian;Panamanians|Panama City|
Papua New Guinea|PG|Papua New Guinean|Port Moresby|
Paraguay|PY|Paraguayan;Paraguayans|Asunción|
Peru|PE|Peruvian;Peruvians|Lima|
Philippines|PH|Philippine;Filipino;Filipinos;Filipina|Manila|The Philippines
Poland|PL|Polish;Poles;Pole|Warsaw|
Portugal|PT|Portuguese|Lisbon|
Puerto Rico|PR|Puerto Rican;Puerto Ricans||
Qatar|QA|Qatari;Qataris|Doha|
Romania|RO|Romanian;Romanians|Bucharest|
Russia|RU|Russian;Russians|Moscow|Russian Federation
Rwanda|RW|Rwandan;Rwandans|Kigali|
Saint Kitts and Nevis|KN|Kittitian|Basseterre|St. Kitts and Nevis
Saint Lucia|LC|Saint Lucian|Castries|St. Lucia
Saint Vincent and the Grenadines|VC|Vincentian|Kingstown|St. Vincent and the Grenadines
Samoa|WS|Samoan;Samoans|Apia|
San Marino|SM|Sammarinese||
São Tomé and Príncipe|ST|Santomean||Sao Tome and Principe
Saudi Arabia|SA|Saudi;Saudis;Saudi Arabian|Riyadh|Kingdom of Saudi Arabia
Senegal|SN|Senegalese|Dakar|
Serbia|RS|Serbian;Serbians;Serb;Serbs|Belgrade|
Seychelles|SC|Seychellois|Victoria|
Sierra Leone|SL|Sierra Leonean|Freetown|
Singapore|SG|Singaporean;Singaporeans||
Slovakia|SK|Slovak;Slovaks;Slovakian|Bratislava|Slovak Republic
Slovenia|SI|Slovenian;Slovene;Slovenes|Ljubljana|
Solomon Islands|SB|Solomon Islander|Honiara|
Somalia|SO|Somali;Somalis|Mogadishu|
South Africa|ZA|South African;South Africans|Pretoria|
South Korea|KR|South Korean;South Koreans|Seoul|Republic of Korea;ROK;S. Korea
South Sudan|SS|South Sudanese|Juba|
Soviet Union||Soviet;Soviets||USSR;U.S.S.R.
Spain|ES|Spanish;Spaniards;Spaniard|Madrid|
Sri Lanka|LK|Sri Lankan;Sri Lankans|Colombo|
Sudan|SD|Sudanese|Khartoum|
Suriname|SR|Surinamese|Paramaribo|
Sweden|SE|Swedish;Swedes;Swede|Stockholm|
Switzerland|CH|Swiss|Bern|
Syria|SY|Syrian;Syrians|Damascus|Syrian Arab Republic
Taiwan|TW|Taiwanese|Taipei|
Tajikistan|TJ|Tajik;Tajiks|Dushanbe|
Tanzania|TZ|Tanzanian;Tanzanians|Dodoma|
Thailand|TH|Thai;Thais|Bangkok|
Togo|TG|Togolese|Lomé|
Tonga|TO|Tongan;Tongans|Nuku'alofa|
Trinidad and Tobago|TT|Trinidadian;Trinidadians|Port of Spain|Trinidad
Tunisia|TN|Tunisian;Tunisians|Tunis|
Turkey|TR|Turkish;Turks;Turk|Ankara|Türkiye;Turkiye
Turkmenistan|TM|Turkmen|Ashgabat|
Tuvalu|TV|Tuvaluan|Funafuti|
Uganda|UG|Ugandan;Ugandans|Kampala|
Ukraine|UA|Ukrainian;Ukrainians|Kyiv|
United Arab Emirates|AE|Emirati;Emiratis|Abu Dhabi|UAE;U.A.E.;Emirates
United Kingdom|GB|British;Briton;Britons;English;Scottish;Welsh;Northern Irish|London|UK;U.K.;Britain;Great Britain;England;Scotland;Wales;Northern Ireland
United States|US|American;Americans|Washington|US;U.S.;USA;U.S.A.;United States of America;America;the States
Uruguay|UY|Uruguayan;Uruguayans|Montevideo|
Uzbekistan|UZ|Uzbek;Uzbeks|Tashkent|
Vanuatu|VU|Ni-Vanuatu|Port Vila|
Venezuela|VE|Venezuelan;Venezuelans|Caracas|
Vietnam|VN|Vietnamese|Hanoi|Viet Nam;South Vietnam;North Vietnam
Yemen|YE|Yemeni;Yemenis|Sanaa|
Yugoslavia||Yugoslav;Yugoslavs||
Zambia|ZM|Zambian;Zambians|Lusaka|
Zimbabwe|ZW|Zimbabwean;Zimbabweans|Harare|
`;

const list = (cell: string | undefined): string[] => (cell ? cell.split(";") : []);

export const COUNTRIES: readonly CountryEntry[] = TABLE.trim()
  .split("\n")
  .map((row) => row.split("|"))
  .map(([name = "", code, demonyms, capital, otherNames]) => ({
    name,
    code: code || null,
    demonyms: list(demonyms),
    capital: capital || null,
    otherNames: list(otherNames),
  }));

/** Adjectives of regions and peoples that stand before a title or a name and belong to no one state. */
export const REGIONAL_ADJECTIVES: readonly string[] =
  "European;African;Asian;Arab;Kurdish;Chechen;Tibetan;Uyghur;Uighur;Rohingya;Catalan;Basque;Crimean;Caribbean;Latin American;North American;South American;Central American;Nordic;Baltic;Balkan;Western;Eastern;Northern;Southern;African-American;African American;Mexican-American;Asian-American;Arab-American;Native American;Hispanic;Latino;Latina;Jewish;Muslim;Christian;Catholic;Protestant;Sunni;Shiite;Hindu;Buddhist;Orthodox;Evangelical;Mormon;Bosniak;Bavarian;Siberian;Sicilian;Scandinavian;Soviet-era;Pan-African;Transatlantic;Indo-Pacific;Texan;Californian;Floridian;New Yorker;Londoner;Parisian".split(
    ";",
  );
