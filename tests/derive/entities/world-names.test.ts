import { suite } from "uvu";
import * as assert from "uvu/assert";
import { namesOf, rolesOf } from "./reading-of.ts";

const test = suite("names of every region");

/** A sentence for each way of naming: the office, the name, and the short form that the next sentence may use. */
const NAMES: readonly (readonly [string, string, string, string?])[] = [
  ["Turkish", "Turkish Foreign Minister", "Çağla Yıldırım", "Yıldırım"],
  ["Azerbaijani", "Azerbaijani Foreign Minister", "Elşad Məmmədli", "Məmmədli"],
  ["Kazakh", "Kazakh Foreign Minister", "Nurlan Abdrakhmanov", "Abdrakhmanov"],
  ["Mongolian", "Mongolian President", "Batbold Ganzorig", "Ganzorig"],
  ["Georgian", "Georgian Prime Minister", "Giorgi Beridzeshvili", "Beridzeshvili"],
  ["Armenian", "Armenian Foreign Minister", "Davit Hakobyants", "Hakobyants"],
  ["Ukrainian", "Ukrainian Deputy Foreign Minister", "Oleksandr Kovalchenko", "Kovalchenko"],
  ["Polish", "Polish Foreign Minister", "Łukasz Żółkowski", "Żółkowski"],
  ["Czech", "Czech Prime Minister", "Jiří Dvořáček", "Dvořáček"],
  ["Hungarian", "Hungarian Foreign Minister", "Győző Szentkirályi", "Szentkirályi"],
  ["Romanian", "Romanian President", "Ștefan Ionescu-Țepeș", "Ionescu-Țepeș"],
  ["Albanian", "Albanian Prime Minister", "Shpëtim Gjoni", "Gjoni"],
  ["Greek", "Greek Foreign Minister", "Nikos Papadimitropoulos", "Papadimitropoulos"],
  ["Icelandic", "Icelandic Foreign Minister", "Þórdís Hallgrímsdóttir", "Hallgrímsdóttir"],
  ["Danish", "Danish Prime Minister", "Søren Ågaard", "Ågaard"],
  ["Finnish", "Finnish Foreign Minister", "Päivi Mäkelä-Koski", "Mäkelä-Koski"],
  ["Dutch", "Dutch Foreign Minister", "Joost van der Meulen", "Van der Meulen"],
  ["Belgian", "Belgian Prime Minister", "Pieter De Smedt", "De Smedt"],
  ["German", "German Foreign Minister", "Karl-Theodor von und zu Hohenstein", "Hohenstein"],
  ["French", "French Foreign Minister", "Jean-Baptiste de La Fontaine", "De La Fontaine"],
  ["Spanish", "Spanish Foreign Minister", "José María Gómez y Ruiz", "Gómez y Ruiz"],
  ["Portuguese", "Portuguese President", "João dos Santos Pereira", "Pereira"],
  ["Mexican", "Mexican President", "Andrés Felipe Núñez Obregón", "Núñez Obregón"],
  ["Italian", "Italian Prime Minister", "Matteo Della Rovere", "Della Rovere"],
  ["Irish, with a letter that is a word", "Irish Taoiseach", "Seán Ó Briain", "Ó Briain"],
  ["Irish, with an apostrophe", "Irish Foreign Minister", "Niamh O’Donoghue", "O’Donoghue"],
  ["Saudi", "Saudi Crown Prince", "Faisal bin Turki Al Rashidi", "Al Rashidi"],
  ["Egyptian", "Egyptian President", "Mahmoud El-Gohary", "El-Gohary"],
  ["Lebanese", "Lebanese President", "Michel Abou Jaoude", "Abou Jaoude"],
  ["Iranian", "Iranian Foreign Minister", "Mohammad-Reza Tavakkoli", "Tavakkoli"],
  ["Israeli", "Israeli Prime Minister", "Yair Ben-Shalom", "Ben-Shalom"],
  ["Afghan", "Afghan President", "Ghulam Nabi Zadran", "Zadran"],
  ["Pakistani", "Pakistani Foreign Minister", "Shah Nawaz Qureshani", "Qureshani"],
  ["Indian, with initials", "Indian External Affairs Minister", "K. P. Venkataraghavan", "Venkataraghavan"],
  ["Sri Lankan", "Sri Lankan President", "Chandrika Wickramanayake", "Wickramanayake"],
  ["Nepali", "Nepali Prime Minister", "Pushpa Bahadur Thapa", "Thapa"],
  ["Chinese", "Chinese Foreign Minister", "Wang Deming", "Wang"],
  ["Taiwanese", "Taiwanese President", "Lin Mei-hua", "Lin"],
  ["Hong Kong, with a Western given name", "Hong Kong Chief Executive", "Carrie Leung Yuk-wah"],
  ["Korean", "South Korean Foreign Minister", "Park Sung-ho", "Park"],
  ["Korean, in three words", "North Korean leader", "Ri Chol Nam", "Ri"],
  ["Japanese, family name first", "Japanese Prime Minister", "Takeda Haruto"],
  ["Japanese, family name last", "Japanese Foreign Minister", "Haruto Takeda", "Takeda"],
  ["Vietnamese", "Vietnamese Prime Minister", "Nguyễn Thị Hồng"],
  ["Philippine", "Philippine Foreign Secretary", "Maria Luz dela Cruz", "Dela Cruz"],
  ["Thai", "Thai Prime Minister", "Somchai Rattanakosin", "Somchai"],
  ["Cambodian", "Cambodian Prime Minister", "Hun Sophal"],
  ["Lao", "Lao Prime Minister", "Bounnhang Phommachanh", "Phommachanh"],
  ["Indonesian, one name alone", "Indonesian Foreign Minister", "Suharyadi", "Suharyadi"],
  ["Malay", "Malaysian Prime Minister", "Wan Azizan binti Osman"],
  ["Samoan", "Samoan Prime Minister", "Fa’asavalu Tuilagi", "Tuilagi"],
  ["Māori", "New Zealand Foreign Minister", "Hēmi Parāone", "Parāone"],
  ["Nigerian", "Nigerian Foreign Minister", "Chukwuemeka Okonjo-Nwosu", "Okonjo-Nwosu"],
  ["Ghanaian", "Ghanaian President", "Kwabena Owusu-Ansah", "Owusu-Ansah"],
  ["Ethiopian, by the given name", "Ethiopian Prime Minister", "Getachew Woldemariam", "Getachew"],
  ["Somali", "Somali President", "Abdirahman Sheikh Warsame", "Warsame"],
  ["Kenyan", "Kenyan President", "Wanjiru wa Kamau", "Kamau"],
  ["Senegalese", "Senegalese President", "Mamadou N’Diaye", "N’Diaye"],
  ["Ivorian", "Ivorian Foreign Minister", "Kouassi Koffi Yao", "Yao"],
  ["Malagasy", "Malagasy President", "Andriamanitra Rakotoarisoa", "Rakotoarisoa"],
  ["South African", "South African Foreign Minister", "Thandeka Mthembu-Dlamini", "Mthembu-Dlamini"],
  ["Haitian", "Haitian Prime Minister", "Jean-Robert Dessalines Pierre"],
  ["American, with a suffix", "Rep.", "Harold T. Vance III", "Vance"],
];
for (const [region, office, name, short] of NAMES)
  test(region, () => {
    assert.equal(rolesOf(`${office} ${name} said no.${short ? ` Later ${short} said yes.` : ""}`), [`${name}: ${office}`]);
  });

const HONORIFICS: readonly (readonly [string, string])[] = [
  ["Malaysian Foreign Minister Datuk Seri Rahman bin Osman said no.", "Rahman bin Osman: Malaysian Foreign Minister"],
  ["Fijian Prime Minister Ratu Josaia Vunibola said no.", "Josaia Vunibola: Fijian Prime Minister"],
  ["Daw Khin Myo Thant, the state counsellor, said no.", "Khin Myo Thant: state counsellor"],
  ["Lord Aldous Penhaligon, a former minister, said no.", "Aldous Penhaligon: former minister"],
  ["His Excellency Dr. Abdul Karim Al-Zubaidi, Minister of Defense, said no.", "Abdul Karim Al-Zubaidi: Minister of Defense"],
  ["The Amir of Qatar, Sheikh Nasser bin Ali Al Kuwari, said no.", "Nasser bin Ali Al Kuwari: Sheikh; Amir of Qatar"],
];
for (const [text, expected] of HONORIFICS) test(`honorific: ${expected}`, () => assert.equal(rolesOf(text), [expected]));

const TITLES: readonly (readonly [string, string])[] = [
  ["Ada Lindqvist", "Under Secretary of State for Political Affairs"],
  ["Nils Holm", "Assistant to the President and National Security Advisor"],
  ["Inés Arrieta", "High Representative of the European Union for Foreign Affairs and Security Policy"],
  ["Lars Gundersen", "U.N. Special Envoy for Yemen"],
  ["Oleh Bondarchuk", "Chief of the General Staff Gen."],
  ["Tomás Arévalo Ruiz", "President-elect"],
];
for (const [name, title] of TITLES)
  test(`title in parts: ${title}`, () => assert.equal(rolesOf(`${title} ${name} said no.`), [`${name}: ${title}`]));

test("a role before a comma", () => {
  assert.equal(rolesOf("Norway’s top diplomat, Ada Lindqvist, said no."), ["Ada Lindqvist: top diplomat"]);
  assert.equal(rolesOf("The envoy, J. K. Lindqvist, said no. Lindqvist left."), ["J. K. Lindqvist: envoy"]);
});

test("not-role: whoever stands before in a list, and kin", () => {
  assert.equal(rolesOf("They met the minister, Ada Lindqvist and Nils Holm."), ["Ada Lindqvist: ", "Nils Holm: "]);
  assert.equal(rolesOf("His wife, Ada Lindqvist, said no."), ["Ada Lindqvist: "]);
});

test("initials tell two of a surname apart", () => {
  assert.equal(namesOf("J. K. Lindqvist spoke. T. B. Lindqvist spoke as well."), ["J. K. Lindqvist", "T. B. Lindqvist"]);
});

test.run();
