# Names that hold the name of a state or a city and are no actor: clubs and teams, prizes, dishes, animals, diseases. A “region”
# is never an actor. Words of more scenes that take names out of politics. Written for the project.

region american-basketball
  name   Washington Wizards
  names  Washington Mystics|Golden State Warriors|Los Angeles Lakers|Los Angeles Clippers|Chicago Bulls|Boston Celtics|New York Knicks
  names  Brooklyn Nets|Miami Heat|Dallas Mavericks|Houston Rockets|San Antonio Spurs|Phoenix Suns|Denver Nuggets|Utah Jazz
  names  Philadelphia 76ers|Milwaukee Bucks|Toronto Raptors|Detroit Pistons|Indiana Pacers|Atlanta Hawks|Cleveland Cavaliers
  names  Orlando Magic|Charlotte Hornets|Memphis Grizzlies|New Orleans Pelicans|Sacramento Kings|Portland Trail Blazers
  names  Minnesota Timberwolves|Oklahoma City Thunder|Georgia Bulldogs

region american-football-clubs
  name   Washington Commanders
  names  Washington Redskins|New England Patriots|Dallas Cowboys|New York Giants|New York Jets|Buffalo Bills|Miami Dolphins
  names  Pittsburgh Steelers|Baltimore Ravens|Cleveland Browns|Cincinnati Bengals|Houston Texans|Indianapolis Colts|Tennessee Titans
  names  Kansas City Chiefs|Denver Broncos|Las Vegas Raiders|Oakland Raiders|Los Angeles Rams|Green Bay Packers|Chicago Bears
  names  Detroit Lions|Minnesota Vikings|Philadelphia Eagles|Atlanta Falcons|Carolina Panthers|New Orleans Saints
  names  San Francisco 49ers|Seattle Seahawks|Arizona Cardinals|Tampa Bay Buccaneers

region american-baseball-and-hockey
  name   Washington Nationals
  names  Washington Capitals|Washington Senators|New York Yankees|New York Mets|Boston Red Sox|Chicago Cubs|Chicago White Sox
  names  Los Angeles Dodgers|San Francisco Giants|Texas Rangers|Houston Astros|Toronto Blue Jays|Cleveland Indians|Atlanta Braves
  names  Boston Bruins|New York Rangers|Chicago Blackhawks|Detroit Red Wings|Montreal Canadiens|Toronto Maple Leafs|Colorado Avalanche
  names  Edmonton Oilers|Calgary Flames|Vancouver Canucks|Ottawa Senators|Winnipeg Jets

region football-clubs
  name   Dynamo Moscow
  names  Spartak Moscow|Lokomotiv Moscow|CSKA Moscow|Torpedo Moscow|Dynamo Kyiv|Dynamo Kiev|Dinamo Zagreb|Dinamo Tbilisi|Shakhtar Donetsk
  names  Real Madrid|Atletico Madrid|Atlético Madrid|FC Barcelona|Manchester United|Manchester City|Newcastle United|Leeds United
  names  Paris Saint-Germain|PSG|Paris St Germain|Bayern Munich|Borussia Dortmund|Hertha Berlin|Union Berlin|AC Milan|Inter Milan
  names  AS Roma|Juventus|Lazio|Olympique Marseille|Olympique Lyonnais|Red Star Belgrade|Partizan Belgrade|Steaua Bucharest
  names  Galatasaray|Fenerbahce|Besiktas|Trabzonspor|Istanbul Basaksehir|Maccabi Tel Aviv|Hapoel Tel Aviv|Beitar Jerusalem
  names  Al-Ahly|Al Ahly|Zamalek|Esperance de Tunis|Wydad Casablanca|Raja Casablanca|Mamelodi Sundowns|Orlando Pirates|Kaizer Chiefs
  names  Al-Hilal|Al-Nassr|Al-Ittihad|Persepolis FC|Esteghlal|Urawa Reds|Guangzhou Evergrande|Boca Juniors|River Plate|Corinthians
  names  Flamengo|Palmeiras|Penarol|Colo-Colo|Club America|Sporting Lisbon|Ajax Amsterdam|Celtic Glasgow|Glasgow Rangers|Zenit
  names  Zenit St Petersburg|Legia Warsaw|Sparta Prague|Slavia Prague|Ferencvaros|Rapid Vienna|Austria Vienna|FC Copenhagen|Club Brugge
  names  Tottenham Hotspur|West Ham United|Aston Villa|Arsenal|Chelsea|Liverpool FC|Everton

region national-teams-by-name
  name   All Blacks
  names  Springboks|Wallabies|Socceroos|Bafana Bafana|Super Eagles|Black Stars|Indomitable Lions|Three Lions|Les Bleus|Azzurri|Selecao

region events-of-sport
  name   Rome Olympics
  names  Moscow Olympics|Beijing Olympics|London Olympics|Tokyo Olympics|Paris Olympics|Sochi Olympics|Athens Olympics|Seoul Olympics
  names  French Open|Australian Open|US Open|U.S. Open|Italian Open|German Grand Prix|Monaco Grand Prix|Tour de France|Giro d'Italia
  names  Boston Marathon|London Marathon|Berlin Marathon|Copa America|Africa Cup of Nations|Asian Cup|Pan American Games

region waters-and-streets
  name   Jordan River
  names  River Jordan|Jordan Valley|Congo River|Niger River|Gulf of Guinea|Lake Chad|Sea of Japan|South China Sea|East China Sea
  names  Persian Gulf|Arabian Sea|Gulf of Mexico|Indian Ocean|English Channel|Irish Sea|Norwegian Sea|Korea Strait|Taiwan Strait
  names  Mozambique Channel|Jordan Street|Washington Square|Washington Monument|Paris Street|Mississippi River

region things-by-nationality
  name   French fries
  names  french fries|French toast|French bread|French horn|French door|French doors|French windows|Danish pastry|Danish pastries
  names  Turkish delight|Turkish bath|Turkish baths|Turkish coffee|Swiss cheese|Swiss Army knife|Belgian waffle|Belgian waffles
  names  Brazil nut|Brazil nuts|Brussels sprout|Brussels sprouts|Russian roulette|Russian salad|Irish coffee|Irish stew|New England
  names  English breakfast|Cuban cigar|Cuban cigars|Cuban sandwich|Persian rug|Persian rugs|Persian carpet|Persian carpets
  names  German shepherd|German shepherds|Siamese cat|Siamese twins|Siamese cats|Persian cat|Bengal tiger|Siberian tiger|Asian tiger
  names  Afghan hound|Irish setter|English setter|Labrador retriever|Mexican wave|Chinese chess|Chinese checkers|Indian summer
  names  Roman numerals|Greek tragedy|Greek mythology|Trojan horse|Dutch courage|Dutch auction|Dutch elm disease|Venetian blinds
  names  Arabic numerals|Cyrillic alphabet|Swiss roll|Panama hat|Bermuda triangle|Bermuda Triangle|Bermuda shorts|Spanish omelette
  names  American Dream|American dream|American pie|Canadian bacon

region diseases-and-weather
  name   Spanish flu
  names  Spanish influenza|German measles|Japanese encephalitis|Rift Valley fever|Crimean-Congo haemorrhagic fever|Ebola Zaire
  names  Guinea worm|guinea pig|guinea pigs|guinea fowl|Asian flu|Hong Kong flu|Marburg virus|Zika virus|West Nile virus|Lassa fever
  names  Hurricane Georges|Hurricane Andrew|Hurricane Katrina|Hurricane Mitch|Hurricane Maria|Hurricane Irma|Hurricane Ian

region stories
  name   Wakanda
  names  Narnia|Gilead|Oceania in the novel|Freedonia|Ruritania|Panem|Westeros|Middle-earth|Genovia|Zamunda|Borat|The Simpsons
  names  Casablanca the film|Indiana Jones|An American in Paris|The Quiet American|The English Patient|From Russia with Love
  names  Made in Dagenham|Out of Africa|Good Morning, Vietnam|Last Tango in Paris|Babylon Berlin|Downton Abbey|The White House Down

scene cricket
  words  runs to win|run chase|one-day international|twenty20|the ashes|bowled|second test|first test|third test

scene games-of-ball
  words  in the final|final whistle|extra time|on penalties|own goal|hat-trick|hat trick|equaliser|equalizer|scoreless|goalless
  words  linebacker|draft pick|three-pointer|preseason|winger|left-back|scrum|fly-half|group stage|last sixteen|champions league
  words  europa league|premier league|la liga|bundesliga|serie a|ligue 1|super bowl|stanley cup|world series|davis cup
  words  straight sets|tie-break|match point|won gold|won silver|won bronze

# A longer phrase counts beside the shorter one inside it: “in the video game” is two.
scene fiction
  words  in the novel|novel|novel tells|the novel tells|protagonist|screenplay|sequel|prequel|thriller|blockbuster|in the film|in the movie
  words  video game|in the video game|comic book|superhero|plot of the film|box office|screenwriter|novelist|in the sequel
  words  soap opera|sitcom|science fiction|dystopian|supervillain|animated film|storyline|the heroine|directed by|opens in cinemas
