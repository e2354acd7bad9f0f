/** `name|country|latitude|longitude|other names, separated by semicolons`. */
export const EUROPE = `
Aachen|DE|50.78|6.08|Aix-la-Chapelle
Amsterdam|NL|52.37|4.90|
Andorra la Vella|AD|42.51|1.52|
Ankara|TR|39.93|32.86|
Antalya|TR|36.90|30.70|
Antwerp|BE|51.22|4.40|Antwerpen
Athens|GR|37.98|23.73|
Baden-Baden|DE|48.76|8.24|
Bakhmut|UA|48.60|38.00|
Barcelona|ES|41.39|2.17|
Basel|CH|47.56|7.59|Basle
Belfast|GB|54.60|-5.93|
Belgrade|RS|44.79|20.45|Beograd
Bergen|NO|60.39|5.32|
Berlin|DE|52.52|13.41|
Bern|CH|46.95|7.45|Berne
Biarritz|FR|43.48|-1.56|
Bilbao|ES|43.26|-2.93|
Birmingham, England|GB|52.49|-1.89|
Bletchley Park|GB|52.00|-0.74|
Bologna|IT|44.49|11.34|
Bonn|DE|50.74|7.10|
Bordeaux|FR|44.84|-0.58|
Bratislava|SK|48.15|17.11|
Brest, Belarus|BY|52.10|23.70|
Brussels|BE|50.85|4.35|Bruxelles;Brussel
Bucha|UA|50.55|30.22|
Bucharest|RO|44.43|26.10|
Budapest|HU|47.50|19.04|
Bürgenstock|CH|47.00|8.38|Burgenstock
Calais|FR|50.95|1.86|
Cannes|FR|43.55|7.02|
Carbis Bay|GB|50.20|-5.46|
Cardiff|GB|51.48|-3.18|
Chernobyl|UA|51.27|30.22|Chornobyl
Chişinău|MD|47.01|28.86|Chisinau;Kishinev
Cologne|DE|50.94|6.96|Köln;Koeln
Copenhagen|DK|55.68|12.57|København
Cracow|PL|50.06|19.94|Krakow;Kraków
Davos|CH|46.80|9.84|
Debrecen|HU|47.53|21.63|
Deauville|FR|49.36|0.08|
Dnipro|UA|48.46|35.05|Dnipropetrovsk
Donetsk|UA|48.02|37.80|
Dresden|DE|51.05|13.74|
Dublin|IE|53.35|-6.26|
Dubrovnik|HR|42.65|18.09|
Düsseldorf|DE|51.23|6.78|Dusseldorf;Duesseldorf
Edinburgh|GB|55.95|-3.19|
Elmau|DE|47.46|11.19|Schloss Elmau
Évian|FR|46.40|6.59|Evian
Florence|IT|43.77|11.26|Firenze
Frankfurt|DE|50.11|8.68|
Gdansk|PL|54.35|18.65|Gdańsk
Geneva|CH|46.20|6.15|Genève;Genf
Genoa|IT|44.41|8.93|
Glasgow|GB|55.86|-4.25|
Gleneagles|GB|56.28|-3.75|
Gothenburg|SE|57.71|11.97|Göteborg
Granada|ES|37.18|-3.60|
Grenoble|FR|45.19|5.72|
Hamburg|DE|53.55|9.99|
Hannover|DE|52.37|9.73|Hanover
Heiligendamm|DE|54.14|11.84|
Helsinki|FI|60.17|24.94|
Homel|BY|52.43|31.00|Gomel
Hostomel|UA|50.57|30.26|
Innsbruck|AT|47.27|11.39|
Irpin|UA|50.52|30.25|
Istanbul|TR|41.01|28.98|
Izmir|TR|38.42|27.14|
Kaliningrad|RU|54.71|20.51|
Kazan|RU|55.79|49.12|
Kharkiv|UA|49.99|36.23|Kharkov
Kherson|UA|46.64|32.62|
Kramatorsk|UA|48.74|37.58|
Kyiv|UA|50.45|30.52|Kiev
L'Aquila|IT|42.35|13.40|
Lampedusa|IT|35.51|12.61|
Lausanne|CH|46.52|6.63|
Leipzig|DE|51.34|12.37|
Lisbon|PT|38.72|-9.14|Lisboa
Liverpool|GB|53.41|-2.98|
Ljubljana|SI|46.06|14.51|
London|GB|51.51|-0.13|
Lublin|PL|51.25|22.57|
Lugano|CH|46.00|8.95|
Lucerne|CH|47.05|8.31|Luzern
Luhansk|UA|48.57|39.31|Lugansk
Luxembourg City|LU|49.61|6.13|
Lviv|UA|49.84|24.03|Lvov
Lyon|FR|45.76|4.84|Lyons
Madrid|ES|40.42|-3.70|
Malmö|SE|55.60|13.00|Malmo
Manchester, England|GB|53.48|-2.24|
Mariupol|UA|47.10|37.55|
Marrakech|MA|31.63|-8.00|Marrakesh
Marseille|FR|43.30|5.37|Marseilles
Melitopol|UA|46.85|35.37|
Milan|IT|45.46|9.19|Milano
Minsk|BY|53.90|27.57|
Monaco|MC|43.74|7.42|Monte Carlo
Mons|BE|50.45|3.95|
Montreux|CH|46.43|6.91|
Moscow|RU|55.76|37.62|Moskva
Munich|DE|48.14|11.58|München;Muenchen
Mykolaiv|UA|46.97|32.00|Nikolaev
Naples|IT|40.85|14.27|
Nice|FR|43.70|7.27|
Nicosia|CY|35.17|33.36|
Normandy|FR|49.18|-0.37|
Nuremberg|DE|49.45|11.08|Nürnberg
Nuuk|GL|64.18|-51.72|
Odesa|UA|46.48|30.73|Odessa, Ukraine
Oslo|NO|59.91|10.75|
Oxford, England|GB|51.75|-1.26|
Palermo|IT|38.12|13.36|
Paris|FR|48.86|2.35|
Podgorica|ME|42.44|19.26|
Pokrovsk|UA|48.28|37.18|
Porto|PT|41.15|-8.61|
Potsdam|DE|52.40|13.06|
Prague|CZ|50.08|14.44|Praha
Prešov|SK|49.00|21.24|
Pristina|XK|42.66|21.17|Prishtina
Ramstein|DE|49.44|7.60|Ramstein Air Base
Reykjavik|IS|64.15|-21.94|Reykjavík
Riga|LV|56.95|24.11|
Rome|IT|41.90|12.50|Roma
Rostov-on-Don|RU|47.24|39.71|
Rotterdam|NL|51.92|4.48|
Rzeszów|PL|50.04|22.00|Rzeszow
Salzburg|AT|47.81|13.06|
Sandringham|GB|52.83|0.51|
San Marino|SM|43.94|12.45|
Sarajevo|BA|43.86|18.41|
Sevastopol|UA|44.62|33.53|
Seville|ES|37.39|-5.98|Sevilla
Shannon|IE|52.70|-8.86|
Simferopol|UA|44.95|34.10|
Skopje|MK|42.00|21.43|
Sochi|RU|43.60|39.73|
Sofia|BG|42.70|23.32|
Split|HR|43.51|16.44|
St. Andrews|GB|56.34|-2.80|
St. Gallen|CH|47.42|9.38|
St. Petersburg, Russia|RU|59.93|30.34|Saint Petersburg;Leningrad
Stockholm|SE|59.33|18.07|
Strasbourg|FR|48.57|7.75|
Stuttgart|DE|48.78|9.18|
Tallinn|EE|59.44|24.75|
Tampere|FI|61.50|23.76|
Taormina|IT|37.85|15.29|
The Hague|NL|52.08|4.31|Hague;Den Haag
Thessaloniki|GR|40.64|22.94|Salonika
Tirana|AL|41.33|19.82|
Tiraspol|MD|46.84|29.63|
Toulouse|FR|43.60|1.44|
Trieste|IT|45.65|13.78|
Turin|IT|45.07|7.69|Torino
Turku|FI|60.45|22.27|
Uzhhorod|UA|48.62|22.30|
Vaduz|LI|47.14|9.52|
Valencia|ES|39.47|-0.38|
Valletta|MT|35.90|14.51|
Vatican City|VA|41.90|12.45|Vatican
Venice|IT|45.44|12.32|Venezia
Versailles|FR|48.80|2.13|
Vienna|AT|48.21|16.37|Wien
Vilnius|LT|54.69|25.28|
Vinnytsia|UA|49.23|28.47|
Vladikavkaz|RU|43.02|44.68|
Vladivostok|RU|43.12|131.89|
Volgograd|RU|48.71|44.51|
Voronezh|RU|51.66|39.20|
Warsaw|PL|52.23|21.01|Warszawa
Windsor|GB|51.48|-0.61|Windsor Castle
Wrocław|PL|51.11|17.03|Wroclaw
Yalta|UA|44.50|34.17|
Yekaterinburg|RU|56.84|60.61|Ekaterinburg
Zagreb|HR|45.81|15.98|
Zaporizhzhia|UA|47.84|35.14|Zaporozhye
Zurich|CH|47.38|8.54|Zürich
Ypres|BE|50.85|2.89|
`;
