/** `name|country|latitude|longitude|other names, separated by semicolons`. */
export const WORLD = `
Abidjan|CI|5.36|-4.01|
Abu Dhabi|AE|24.45|54.38|
Abuja|NG|9.06|7.49|
Acapulco|MX|16.85|-99.82|
Accra|GH|5.60|-0.19|
Addis Ababa|ET|9.03|38.74|
Aden|YE|12.79|45.02|
Adelaide|AU|-34.93|138.60|
Agra|IN|27.18|78.01|
Ahmedabad|IN|23.02|72.57|
Aleppo|SY|36.20|37.13|
Alexandria, Egypt|EG|31.20|29.92|
Algiers|DZ|36.75|3.06|
Almaty|KZ|43.24|76.95|Alma-Ata
Amman|JO|31.95|35.93|
Antananarivo|MG|-18.88|47.51|
Apia|WS|-13.83|-171.77|
Aqaba|JO|29.53|35.01|
Arusha|TZ|-3.39|36.68|
Asgabat|TM|37.95|58.38|Ashgabat
Asmara|ER|15.32|38.93|
Astana|KZ|51.17|71.43|Nur-Sultan
Asunción|PY|-25.26|-57.58|Asuncion
Auckland|NZ|-36.85|174.76|
Baghdad|IQ|33.31|44.37|
Baku|AZ|40.41|49.87|
Bali|ID|-8.41|115.19|Nusa Dua
Bamako|ML|12.64|-8.00|
Bandar Seri Begawan|BN|4.90|114.94|
Bandung|ID|-6.92|107.62|
Bangalore|IN|12.97|77.59|Bengaluru
Bangkok|TH|13.76|100.50|
Bangui|CF|4.36|18.56|
Banjul|GM|13.45|-16.58|
Basra|IQ|30.51|47.78|
Basseterre|KN|17.30|-62.72|
Batumi|GE|41.62|41.64|
Beijing|CN|39.90|116.41|Peking
Beirut|LB|33.89|35.50|
Belém|BR|-1.46|-48.50|Belem
Belmopan|BZ|17.25|-88.77|
Benghazi|LY|32.12|20.07|
Bethlehem|PS|31.70|35.20|
Bishkek|KG|42.87|74.59|
Bissau|GW|11.88|-15.60|
Bogotá|CO|4.71|-74.07|Bogota
Brasília|BR|-15.79|-47.88|Brasilia
Brazzaville|CG|-4.26|15.24|
Bridgetown|BB|13.10|-59.61|
Brisbane|AU|-27.47|153.03|
Buenos Aires|AR|-34.60|-58.38|
Bujumbura|BI|-3.36|29.36|
Busan|KR|35.18|129.08|Pusan
Cairo|EG|30.04|31.24|
Calgary|CA|51.05|-114.07|
Cali|CO|3.45|-76.53|
Canberra|AU|-35.28|149.13|
Cancún|MX|21.16|-86.85|Cancun
Cape Town|ZA|-33.92|18.42|
Caracas|VE|10.48|-66.90|
Cartagena|CO|10.39|-75.51|Cartagena de Indias
Casablanca|MA|33.57|-7.59|
Castries|LC|14.01|-60.99|
Cebu|PH|10.32|123.89|
Charlevoix|CA|47.65|-70.15|La Malbaie
Charlottetown|CA|46.24|-63.13|
Chengdu|CN|30.57|104.07|
Chennai|IN|13.08|80.27|Madras
Chiang Mai|TH|18.79|98.99|
Chongqing|CN|29.56|106.55|
Christchurch|NZ|-43.53|172.64|
Colombo|LK|6.93|79.85|
Conakry|GN|9.64|-13.58|
Cotonou|BJ|6.37|2.39|
Da Nang|VN|16.05|108.21|Danang
Dakar|SN|14.72|-17.47|
Dalian|CN|38.91|121.61|
Damascus|SY|33.51|36.29|
Dar es Salaam|TZ|-6.79|39.21|
Darwin|AU|-12.46|130.84|
Davao|PH|7.19|125.46|
Delhi|IN|28.65|77.23|
Denpasar|ID|-8.65|115.22|
Dhaka|BD|23.81|90.41|
Dili|TL|-8.56|125.57|
Djibouti City|DJ|11.57|43.15|
Dodoma|TZ|-6.16|35.75|
Doha|QA|25.29|51.53|
Dubai|AE|25.20|55.27|
Durban|ZA|-29.86|31.03|
Dushanbe|TJ|38.56|68.79|
Edmonton|CA|53.55|-113.49|
Entebbe|UG|0.05|32.46|
Erbil|IQ|36.19|44.01|Irbil
Esquipulas|GT|14.57|-89.35|
Fallujah|IQ|33.35|43.78|
Fortaleza|BR|-3.73|-38.53|
Freetown|SL|8.48|-13.23|
Fukuoka|JP|33.59|130.40|
Fukushima|JP|37.76|140.47|
Funafuti|TV|-8.52|179.20|
Gaborone|BW|-24.65|25.91|
Gaza City|PS|31.50|34.47|
Georgetown, Guyana|GY|6.80|-58.16|
Gitega|BI|-3.43|29.93|
Goma|CD|-1.68|29.22|
Guadalajara|MX|20.67|-103.35|
Guangzhou|CN|23.13|113.26|Canton
Guantanamo Bay|CU|19.90|-75.15|Guantánamo Bay;Guantánamo;Guantanamo
Guatemala City|GT|14.63|-90.51|
Guayaquil|EC|-2.17|-79.92|
Haifa|IL|32.79|34.99|
Halifax|CA|44.65|-63.58|
Hangzhou|CN|30.27|120.16|
Hanoi|VN|21.03|105.85|
Harare|ZW|-17.83|31.05|
Havana|CU|23.11|-82.37|La Habana
Herat|AF|34.35|62.20|
Hermosillo|MX|29.07|-110.96|
Hiroshima|JP|34.39|132.46|
Ho Chi Minh City|VN|10.82|106.63|Saigon
Hong Kong|HK|22.32|114.17|
Honiara|SB|-9.43|159.95|
Hyderabad|IN|17.39|78.49|
Incheon|KR|37.46|126.71|
Islamabad|PK|33.68|73.05|
Ise-Shima|JP|34.30|136.82|
Isfahan|IR|32.65|51.67|
Jakarta|ID|-6.21|106.85|
Jalalabad|AF|34.43|70.45|
Jeddah|SA|21.49|39.19|Jiddah
Jenin|PS|32.46|35.30|
Jerusalem|IL|31.77|35.22|
Johannesburg|ZA|-26.20|28.05|
Juba|SS|4.86|31.57|
Kabul|AF|34.56|69.21|
Kampala|UG|0.35|32.58|
Kananaskis|CA|51.08|-115.13|
Kandahar|AF|31.63|65.71|
Kaohsiung|TW|22.63|120.30|
Karachi|PK|24.86|67.01|
Kathmandu|NP|27.72|85.32|Katmandu
Khan Younis|PS|31.34|34.31|Khan Yunis
Khartoum|SD|15.50|32.56|
Kigali|RW|-1.94|30.06|
Kingston|JM|18.02|-76.80|
Kingstown|VC|13.16|-61.23|
Kinshasa|CD|-4.44|15.27|
Kirkuk|IQ|35.47|44.39|
Kobani|SY|36.89|38.35|
Kolkata|IN|22.57|88.36|Calcutta
Kuala Lumpur|MY|3.14|101.69|
Kumasi|GH|6.69|-1.62|
Kunming|CN|25.04|102.72|
Kuwait City|KW|29.38|47.99|
Kyoto|JP|35.01|135.77|
La Paz|BO|-16.49|-68.12|
Lagos|NG|6.52|3.38|
Lahore|PK|31.52|74.36|
Lhasa|CN|29.65|91.17|
Libreville|GA|0.42|9.47|
Lilongwe|MW|-13.96|33.77|
Lima|PE|-12.05|-77.04|
Lomé|TG|6.14|1.21|Lome
Los Cabos|MX|22.89|-109.92|San José del Cabo
Luanda|AO|-8.84|13.29|
Luang Prabang|LA|19.89|102.13|
Lusaka|ZM|-15.39|28.32|
Macau|MO|22.20|113.54|Macao
Majuro|MH|7.09|171.38|
Malabo|GQ|3.75|8.78|
Male|MV|4.18|73.51|Malé
Manama|BH|26.23|50.59|
Managua|NI|12.11|-86.24|
Manila|PH|14.60|120.98|
Maputo|MZ|-25.97|32.58|
Mar del Plata|AR|-38.01|-57.54|
Marawi|PH|8.00|124.29|
Maseru|LS|-29.31|27.48|
Mazar-i-Sharif|AF|36.71|67.11|
Mbabane|SZ|-26.31|31.14|
Mecca|SA|21.39|39.86|Makkah
Medellín|CO|6.24|-75.58|Medellin
Medina|SA|24.47|39.61|
Melbourne|AU|-37.81|144.96|
Mexico City|MX|19.43|-99.13|Ciudad de México
Mogadishu|SO|2.05|45.32|
Mombasa|KE|-4.04|39.67|
Monrovia|LR|6.30|-10.80|
Monterrey|MX|25.69|-100.32|
Montevideo|UY|-34.90|-56.16|
Montréal|CA|45.50|-73.57|Montreal
Moroni|KM|-11.72|43.25|
Mosul|IQ|36.34|43.13|
Mumbai|IN|19.08|72.88|Bombay
Muscat|OM|23.59|58.41|
Nablus|PS|32.22|35.26|
Nagasaki|JP|32.75|129.88|
Nagorno-Karabakh|AZ|39.82|46.75|
Nagoya|JP|35.18|136.91|
Nairobi|KE|-1.29|36.82|
Najaf|IQ|32.03|44.35|
Nanjing|CN|32.06|118.80|
Nassau|BS|25.05|-77.36|
Naypyidaw|MM|19.76|96.08|Naypyitaw;Nay Pyi Taw
Nazareth|IL|32.70|35.30|
N'Djamena|TD|12.13|15.06|N’Djamena
New Delhi|IN|28.61|77.21|
Neom|SA|28.10|35.30|
Niamey|NE|13.51|2.11|
Nouakchott|MR|18.08|-15.98|
Nouméa|NC|-22.26|166.45|Noumea
Nuku'alofa|TO|-21.14|-175.20|Nukualofa
Nusantara|ID|-0.97|116.70|
Okinawa|JP|26.33|127.80|
Osaka|JP|34.69|135.50|
Ottawa|CA|45.42|-75.70|
Ouagadougou|BF|12.37|-1.53|
Palikir|FM|6.92|158.16|
Panama City, Panama|PA|8.98|-79.52|
Panmunjom|KR|37.96|126.68|Panmunjeom
Paramaribo|SR|5.85|-55.20|
Perth|AU|-31.95|115.86|
Peshawar|PK|34.01|71.58|
Phnom Penh|KH|11.56|104.92|
Phuket|TH|7.88|98.39|
Port Louis|MU|-20.16|57.50|
Port Moresby|PG|-9.44|147.18|
Port of Spain|TT|10.66|-61.51|Port-of-Spain
Port Sudan|SD|19.62|37.22|
Port-au-Prince|HT|18.54|-72.34|
Port Vila|VU|-17.73|168.32|
Porto-Novo|BJ|6.50|2.63|
Praia|CV|14.93|-23.51|
Pretoria|ZA|-25.75|28.19|
Puebla|MX|19.04|-98.21|
Punta del Este|UY|-34.96|-54.94|
Pune|IN|18.52|73.86|
Pyongyang|KP|39.04|125.76|
Québec City|CA|46.81|-71.21|Quebec City
Quetta|PK|30.18|66.98|
Quito|EC|-0.18|-78.47|
Rabat|MA|34.02|-6.84|
Rafah|PS|31.28|34.25|
Ramallah|PS|31.90|35.20|
Raqqa|SY|35.95|39.01|
Rawalpindi|PK|33.60|73.04|
Recife|BR|-8.05|-34.88|
Rio de Janeiro|BR|-22.91|-43.17|
Riyadh|SA|24.71|46.68|
Roseau|DM|15.30|-61.39|
Saint John's|AG|17.12|-61.85|
Salvador, Brazil|BR|-12.97|-38.50|
Samarkand|UZ|39.65|66.96|Samarqand
Sanaa|YE|15.37|44.19|Sana'a;Sana’a
San José, Costa Rica|CR|9.93|-84.08|San Jose, Costa Rica
San Pedro Sula|HN|15.50|-88.03|
San Salvador|SV|13.69|-89.22|
Santa Cruz, Bolivia|BO|-17.78|-63.18|
Santiago|CL|-33.45|-70.67|
Santo Domingo|DO|18.49|-69.93|
São Paulo|BR|-23.55|-46.63|Sao Paulo
São Tomé|ST|0.34|6.73|Sao Tome
Sapporo|JP|43.06|141.35|
Sendai|JP|38.27|140.87|
Seoul|KR|37.57|126.98|
Shanghai|CN|31.23|121.47|
Sharm el-Sheikh|EG|27.92|34.33|Sharm el Sheikh;Sharm El Sheikh;Sharm El-Sheikh
Shenzhen|CN|22.54|114.06|
Singapore|SG|1.35|103.82|
Sri Jayawardenepura Kotte|LK|6.89|79.90|
Srinagar|IN|34.08|74.80|
St. George's|GD|12.05|-61.75|
Stepanakert|AZ|39.82|46.75|
Sucre|BO|-19.03|-65.26|
Suva|FJ|-18.14|178.44|
Suzhou|CN|31.30|120.58|
Sydney|AU|-33.87|151.21|
Tabriz|IR|38.08|46.29|
Taipei|TW|25.03|121.57|
Tangier|MA|35.76|-5.83|Tangiers
Tapachula|MX|14.91|-92.26|
Tarawa|KI|1.33|172.98|South Tarawa
Tashkent|UZ|41.30|69.24|
Tbilisi|GE|41.72|44.83|
Tegucigalpa|HN|14.07|-87.19|
Tehran|IR|35.69|51.39|Teheran
Tel Aviv|IL|32.09|34.78|
Thimphu|BT|27.47|89.64|
Tianjin|CN|39.34|117.36|
Tijuana|MX|32.51|-117.04|
Timbuktu|ML|16.77|-3.01|
Tobruk|LY|32.08|23.96|
Tokyo|JP|35.68|139.69|
Toronto|CA|43.65|-79.38|
Tripoli|LY|32.89|13.19|
Tunis|TN|36.81|10.18|
Ulaanbaatar|MN|47.89|106.91|Ulan Bator
Urumqi|CN|43.83|87.62|Ürümqi
Ushuaia|AR|-54.80|-68.30|
Vancouver|CA|49.28|-123.12|
Victoria, Seychelles|SC|-4.62|55.45|
Victoria, British Columbia|CA|48.43|-123.37|
Vientiane|LA|17.98|102.63|
Viña del Mar|CL|-33.02|-71.55|Vina del Mar
Wellington|NZ|-41.29|174.78|
Whistler|CA|50.12|-122.95|
Windhoek|NA|-22.56|17.07|
Winnipeg|CA|49.90|-97.14|
Wuhan|CN|30.59|114.31|
Xiamen|CN|24.48|118.09|
Xi'an|CN|34.34|108.94|Xian
Yamoussoukro|CI|6.83|-5.29|
Yangon|MM|16.87|96.20|Rangoon
Yaoundé|CM|3.85|11.50|Yaounde
Yaren|NR|-0.55|166.92|
Yerevan|AM|40.18|44.51|
Yokohama|JP|35.44|139.64|
Zanzibar|TZ|-6.17|39.20|
Zhuhai|CN|22.27|113.58|
`;
