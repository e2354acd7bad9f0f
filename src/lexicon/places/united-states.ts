/** `name|state|latitude|longitude|other names, separated by semicolons`: capitals of the states, large cities, places of politics. */
export const UNITED_STATES = `
Washington|DC|38.91|-77.04|Washington, D.C.;Washington, DC;Washington D.C.;Washington DC;D.C.
Akron|OH|41.08|-81.52|
Albany|NY|42.65|-73.76|
Albuquerque|NM|35.08|-106.65|
Alexandria|VA|38.80|-77.05|
Allentown|PA|40.60|-75.48|
Ames|IA|42.03|-93.63|
Anchorage|AK|61.22|-149.90|
Ann Arbor|MI|42.28|-83.74|
Annapolis|MD|38.98|-76.49|
Arlington|VA|38.88|-77.10|
Asheville|NC|35.60|-82.55|
Aspen|CO|39.19|-106.82|
Atlanta|GA|33.75|-84.39|
Atlantic City|NJ|39.36|-74.42|
Augusta|ME|44.31|-69.78|
Aurora|CO|39.73|-104.83|
Austin|TX|30.27|-97.74|
Bakersfield|CA|35.37|-119.02|
Baltimore|MD|39.29|-76.61|
Baton Rouge|LA|30.45|-91.19|
Bedford|NH|42.95|-71.52|
Bedminster|NJ|40.68|-74.65|
Birmingham|AL|33.52|-86.80|
Bismarck|ND|46.81|-100.78|
Boca Raton|FL|26.37|-80.13|
Boise|ID|43.62|-116.20|
Boston|MA|42.36|-71.06|
Boulder|CO|40.01|-105.27|
Bridgeport|CT|41.19|-73.20|
Brooklyn|NY|40.68|-73.94|
Buffalo|NY|42.89|-78.88|
Burlington|VT|44.48|-73.21|
Cambridge|MA|42.37|-71.11|
Camp David|MD|39.65|-77.46|
Canton|OH|40.80|-81.38|
Carson City|NV|39.16|-119.77|
Cedar Rapids|IA|41.98|-91.67|
Chapel Hill|NC|35.91|-79.06|
Charleston|SC|32.78|-79.93|
Charleston|WV|38.35|-81.63|
Charlotte|NC|35.23|-80.84|
Charlottesville|VA|38.03|-78.48|
Chattanooga|TN|35.05|-85.31|
Chappaqua|NY|41.16|-73.76|
Cheyenne|WY|41.14|-104.82|
Chicago|IL|41.88|-87.63|
Cincinnati|OH|39.10|-84.51|
Cleveland|OH|41.50|-81.69|
Colorado Springs|CO|38.83|-104.82|
Columbia|SC|34.00|-81.03|
Columbus|OH|39.96|-83.00|
Concord|NH|43.21|-71.54|
Corpus Christi|TX|27.80|-97.40|
Council Bluffs|IA|41.26|-95.86|
Dallas|TX|32.78|-96.80|
Dayton|OH|39.76|-84.19|
Daytona Beach|FL|29.21|-81.02|
Denver|CO|39.74|-104.99|
Des Moines|IA|41.59|-93.62|
Detroit|MI|42.33|-83.05|
Dover|DE|39.16|-75.52|
Dubuque|IA|42.50|-90.66|
Duluth|MN|46.79|-92.10|
Durham|NC|35.99|-78.90|
East Palestine|OH|40.83|-80.54|
El Paso|TX|31.76|-106.49|
Erie|PA|42.13|-80.09|
Eugene|OR|44.05|-123.09|
Fargo|ND|46.88|-96.79|
Fayetteville|NC|35.05|-78.88|
Ferguson|MO|38.74|-90.31|
Flint|MI|43.01|-83.69|
Fort Lauderdale|FL|26.12|-80.14|
Fort Worth|TX|32.76|-97.33|
Fort Bragg|NC|35.14|-79.00|
Frankfort|KY|38.20|-84.87|
Fresno|CA|36.74|-119.79|
Gettysburg|PA|39.83|-77.23|
Grand Rapids|MI|42.96|-85.66|
Green Bay|WI|44.51|-88.01|
Greensboro|NC|36.07|-79.79|
Greenville|SC|34.85|-82.39|
Harrisburg|PA|40.27|-76.88|
Hartford|CT|41.77|-72.67|
Helena|MT|46.59|-112.02|
Hempstead|NY|40.71|-73.62|
Hilton Head|SC|32.22|-80.75|
Honolulu|HI|21.31|-157.86|
Houston|TX|29.76|-95.37|
Huntsville|AL|34.73|-86.59|
Hyde Park|NY|41.79|-73.93|
Indianapolis|IN|39.77|-86.16|
Iowa City|IA|41.66|-91.53|
Jackson|MS|32.30|-90.18|
Jackson Hole|WY|43.48|-110.76|
Jacksonville|FL|30.33|-81.66|
Jefferson City|MO|38.58|-92.17|
Jersey City|NJ|40.73|-74.08|
Juneau|AK|58.30|-134.42|
Kansas City|MO|39.10|-94.58|
Kenosha|WI|42.58|-87.82|
Knoxville|TN|35.96|-83.92|
Lancaster|PA|40.04|-76.31|
Lansing|MI|42.73|-84.56|
Laredo|TX|27.51|-99.51|
Las Vegas|NV|36.17|-115.14|
Lexington|KY|38.04|-84.50|
Lincoln|NE|40.81|-96.68|
Little Rock|AR|34.75|-92.29|
Long Beach|CA|33.77|-118.19|
Long Island|NY|40.79|-73.13|
Los Angeles|CA|34.05|-118.24|
Louisville|KY|38.25|-85.76|
Madison|WI|43.07|-89.40|
Manchester|NH|42.99|-71.46|
Manhattan|NY|40.78|-73.97|
Mar-a-Lago|FL|26.68|-80.04|
Martha's Vineyard|MA|41.39|-70.65|Martha’s Vineyard
McAllen|TX|26.20|-98.23|
Melbourne|FL|28.08|-80.61|
Memphis|TN|35.15|-90.05|
Mesa|AZ|33.42|-111.83|
Miami|FL|25.76|-80.19|
Miami Beach|FL|25.79|-80.13|
Milwaukee|WI|43.04|-87.91|
Minneapolis|MN|44.98|-93.27|
Mobile|AL|30.69|-88.04|
Montgomery|AL|32.37|-86.30|
Montpelier|VT|44.26|-72.58|
Nantucket|MA|41.28|-70.10|
Nashville|TN|36.16|-86.78|
New Haven|CT|41.31|-72.92|
New Orleans|LA|29.95|-90.07|
New York|NY|40.71|-74.01|New York City;NYC
Newark|NJ|40.74|-74.17|
Norfolk|VA|36.85|-76.29|
Oakland|CA|37.80|-122.27|
Ocala|FL|29.19|-82.14|
Oklahoma City|OK|35.47|-97.52|
Olympia|WA|47.04|-122.90|
Omaha|NE|41.26|-95.93|
Orlando|FL|28.54|-81.38|
Palm Beach|FL|26.71|-80.04|
Palm Springs|CA|33.83|-116.55|
Palo Alto|CA|37.44|-122.14|
Parkland|FL|26.31|-80.24|
Pensacola|FL|30.42|-87.22|
Philadelphia|PA|39.95|-75.17|
Phoenix|AZ|33.45|-112.07|
Pierre|SD|44.37|-100.35|
Pittsburgh|PA|40.44|-80.00|
Plains|GA|32.03|-84.39|
Portland|OR|45.52|-122.68|
Portland|ME|43.66|-70.26|
Providence|RI|41.82|-71.41|
Provo|UT|40.23|-111.66|
Raleigh|NC|35.78|-78.64|
Rancho Mirage|CA|33.74|-116.41|Sunnylands
Rehoboth Beach|DE|38.72|-75.08|
Reno|NV|39.53|-119.81|
Richmond|VA|37.54|-77.44|
Roanoke|VA|37.27|-79.94|
Rochester|NY|43.16|-77.61|
Sacramento|CA|38.58|-121.49|
Saginaw|MI|43.42|-83.95|
Salem|OR|44.94|-123.04|
Salt Lake City|UT|40.76|-111.89|
San Antonio|TX|29.42|-98.49|
San Bernardino|CA|34.11|-117.29|
San Diego|CA|32.72|-117.16|
San Francisco|CA|37.77|-122.42|
San Jose|CA|37.34|-121.89|
San Juan|PR|18.47|-66.11|
Santa Fe|NM|35.69|-105.94|
Santa Monica|CA|34.02|-118.49|
Savannah|GA|32.08|-81.09|
Scottsdale|AZ|33.49|-111.92|
Scranton|PA|41.41|-75.66|
Sea Island|GA|31.18|-81.35|
Seattle|WA|47.61|-122.33|
Selma|AL|32.41|-87.02|
Shreveport|LA|32.53|-93.75|
Simi Valley|CA|34.27|-118.78|
Sioux City|IA|42.50|-96.40|
Sioux Falls|SD|43.55|-96.73|
South Bend|IN|41.68|-86.25|
Spokane|WA|47.66|-117.43|
Springfield|IL|39.78|-89.65|
Springfield|MO|37.21|-93.29|
St. Cloud|MN|45.56|-94.16|
St. Louis|MO|38.63|-90.20|
St. Paul|MN|44.95|-93.09|
St. Petersburg|FL|27.77|-82.64|
Stamford|CT|41.05|-73.54|
Staten Island|NY|40.58|-74.15|
Surfside|FL|25.88|-80.13|
Syracuse|NY|43.05|-76.15|
Tacoma|WA|47.25|-122.44|
Tallahassee|FL|30.44|-84.28|
Tampa|FL|27.95|-82.46|
Toledo|OH|41.65|-83.54|
Topeka|KS|39.05|-95.68|
Trenton|NJ|40.22|-74.76|
Tucson|AZ|32.22|-110.97|
Tulsa|OK|36.15|-95.99|
Tuscaloosa|AL|33.21|-87.57|
Uvalde|TX|29.21|-99.79|
Virginia Beach|VA|36.85|-75.98|
Waco|TX|31.55|-97.15|
Waterloo|IA|42.49|-92.34|
West Palm Beach|FL|26.72|-80.05|
Wichita|KS|37.69|-97.34|
Williamsburg|VA|37.27|-76.71|
Wilmington|DE|39.75|-75.55|
Wilmington|NC|34.24|-77.95|
Winston-Salem|NC|36.10|-80.24|
Youngstown|OH|41.10|-80.65|
`;

/** `postal code|name|abbreviations of newspapers, separated by semicolons`. */
export const STATES = `
AL|Alabama|Ala.
AK|Alaska|
AZ|Arizona|Ariz.
AR|Arkansas|Ark.
CA|California|Calif.;Cal.
CO|Colorado|Colo.
CT|Connecticut|Conn.
DE|Delaware|Del.
DC|District of Columbia|D.C.
FL|Florida|Fla.
GA|Georgia|Ga.
HI|Hawaii|Hawai’i;Hawai'i
ID|Idaho|
IL|Illinois|Ill.
IN|Indiana|Ind.
IA|Iowa|
KS|Kansas|Kan.
KY|Kentucky|Ky.
LA|Louisiana|La.
ME|Maine|
MD|Maryland|Md.
MA|Massachusetts|Mass.
MI|Michigan|Mich.
MN|Minnesota|Minn.
MS|Mississippi|Miss.
MO|Missouri|Mo.
MT|Montana|Mont.
NE|Nebraska|Neb.
NV|Nevada|Nev.
NH|New Hampshire|N.H.
NJ|New Jersey|N.J.
NM|New Mexico|N.M.
NY|New York|N.Y.
NC|North Carolina|N.C.
ND|North Dakota|N.D.
OH|Ohio|
OK|Oklahoma|Okla.
OR|Oregon|Ore.
PA|Pennsylvania|Pa.;Penn.
PR|Puerto Rico|
RI|Rhode Island|R.I.
SC|South Carolina|S.C.
SD|South Dakota|S.D.
TN|Tennessee|Tenn.
TX|Texas|Tex.
UT|Utah|
VT|Vermont|Vt.
VA|Virginia|Va.
WA|Washington|Wash.
WV|West Virginia|W.Va.;W. Va.
WI|Wisconsin|Wis.
WY|Wyoming|Wyo.
`;
