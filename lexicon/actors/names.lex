# Lists about personal names. Written for the project.
# women-names and men-names: first names that tell “he” from “she”. common-surnames: family names that are everyday words or
# widespread; alone they stand for a leader only with an office, a country or the full name nearby. prominent-surnames: of
# these, the ones that a leader in office bears alone in the news all the same.

list women-names
  words  Angela|Theresa|Margaret|Hillary|Condoleezza|Madeleine|Ursula|Christine|Giorgia|Jacinda|Julia|Dilma|Cristina
  words  Michelle|Liz|Kamala|Benazir|Indira|Golda|Mary|Tarja|Sanna|Mette|Kaja|Ingrida|Dalia|Maia|Zuzana|Annalena
  words  Federica|Catherine|Mia|Claudia|Xiomara|Ellen|Joyce|Samia|Sahle|Magdalena|Nancy|Penny|Melanie|Marine|Segolene
  words  Edith|Elisabeth|Elizabeth|Yulia|Aung|Corazon|Gloria|Megawati|Yingluck|Tsai|Sonia|Sushma|Viola|Vigdis|Gro|Erna
  words  Helle|Helen|Jenny|Rosalia|Violeta|Laura|Susan|Samantha|Nikki|Janet|Maria|Anna|Sarah|Fatou|Carla|Louise|Navi
  words  Simone|Hanan|Ayelet|Tzipi|Ana|Karin|Sanae|Olga|Irina|Natalia|Elena|Svetlana|Tatiana|Ekaterina|Anastasia
  words  Katsiaryna|Fatima|Aisha|Amina|Zainab|Maryam|Leila|Layla|Nadia|Yasmin|Shirin|Narges|Masih|Malala|Asma|Sakine|Mei
  words  Ling|Yuki|Yoko|Makiko|Seiko|Rosa|Carmen|Isabel|Lucia|Beatriz|Patricia|Rosario|Delcy|Tibisay|Francia|Alejandra
  words  Gabriela|Veronica|Monica|Victoria|Emma|Emily|Charlotte|Sophie|Camille|Anne|Caroline|Diane|Isabelle|Nathalie
  words  Ségolène|Valerie|Petra|Sabine|Karen|Barbara|Linda|Jennifer|Jessica|Lisa|Rachel|Rebecca|Ruth|Deborah|Martha
  words  Alice|Grace|Joan|Jane|Judith|Diana|Lesley|Ngozi|Wangari|Chimamanda|Aminata|Mariam|Thandiwe|Winnie|Priyanka
  words  Pratibha|Nirmala|Smriti|Mamata|Jayalalithaa|Khaleda|Hasina|Sirimavo|Chandrika|Imelda|Leni|Sara

list men-names
  words  Vladimir|Joe|Donald|Barack|George|Bill|Ronald|Jimmy|Emmanuel|Olaf|Boris|Tony|David|John|Sergei|Sergey|Dmitry
  words  Volodymyr|Recep|Benjamin|Yitzhak|Shimon|Ariel|Ehud|Yasser|Mahmoud|Bashar|Hafez|Saddam|Muammar|Hosni|Anwar|Abdel
  words  Hassan|Mohammad|Mohammed|Ali|Hamid|Ashraf|Pervez|Nawaz|Imran|Narendra|Manmohan|Rajiv|Xi|Hu|Jiang|Wang|Shinzo
  words  Fumio|Kim|Moon|Yoon|Nelson|Jacob|Cyril|Robert|Olusegun|Muhammadu|Paul|Yoweri|Joseph|Laurent|Luiz|Jair|Hugo
  words  Nicolas|Evo|Fidel|Raul|Juan|Jose|Carlos|Alberto|Javier|Felipe|Vicente|Mikhail|Leonid|Nikita|Helmut|Gerhard
  words  Willy|Francois|Jacques|Charles|Silvio|Romano|Mario|Pedro|Viktor|Lech|Vaclav|Slobodan|Aleksandar|Kofi|Ban
  words  Antonio|Boutros|Colin|Henry|James|Warren|Antony|Marco|Mike|Rex|Keir|Rishi|Gordon|Scott|Anthony|Kevin|Justin
  words  Stephen|Brian|Mark|Pierre|Friedrich|Hakan|Ahmed|Ibrahim|Ivan|Igor|Oleg|Nikolai|Andrei|Alexei|Alexander
  words  Aleksandr|Yuri|Pavel|Maxim|Stanislav|Yevgeny|Konstantin|Omar|Khalid|Khaled|Yusuf|Youssef|Mustafa|Karim|Nasser
  words  Tariq|Faisal|Salman|Abdullah|Abdul|Ismail|Yahya|Moshe|Avi|Yair|Yoav|Naftali|Isaac|Gideon|Chen|Li|Zhang|Hiroshi
  words  Taro|Ichiro|Kenji|Rajesh|Arun|Amit|Rahul|Ranil|Mahinda|Bilawal|Asif|Shehbaz|Sheikh|Thomas|William|Richard
  words  Michael|Peter|Philip|Simon|Alan|Andrew|Daniel|Edward|Frank|Fred|Graham|Harold|Jack|Jeremy|Kenneth|Larry|Martin
  words  Matthew|Nigel|Oliver|Patrick|Ralph|Roger|Samuel|Steven|Terry|Timothy|Victor|Walter|Jean|Michel|Alain|Bernard
  words  Claude|Gerard|Hans|Klaus|Wolfgang|Jurgen|Otto|Karl|Giovanni|Giulio|Matteo|Luigi|Fernando|Francisco|Manuel
  words  Miguel|Jorge|Luis|Pablo|Rafael|Ricardo|Roberto|Sergio|Gustavo|Kwame|Jomo|Julius|Samora|Joaquim|Ahmadou|Idriss
  words  Blaise|Moussa|Amadou|Uhuru|Raila|Bola|Atiku|Goodluck

list common-surnames
  words  May|March|Friday|Sunday|June|April|August|Brown|Major|Ford|King|Young|Hunt|Cook|Straw|Hague|Long|Park|Moon|Lee|Day|Law|Price|Clark|Johnson
  words  Smith|Jones|Wilson|Martin|Turner|Campbell|Key|English|Baker|Cox|Hill|Fox|Rice|Powell|Shultz|Christopher|Kerry
  words  Carter|Grant|Mills|Short|Little|Rose|Hope|Khan|Ali|Singh|Kim|Li|Wang|Ma|Hu|Chen|Santos|Silva|Lopez|Garcia|Perez
  words  Hernandez|Gonzalez|Rodriguez|Fernandez|Ahmed|Hassan|Hussein|Mohamed|Mohammed|Abdullah|Ibrahim|Omar|Salem|Saleh
  words  Aziz|Jong|Pierre|Jean|Paul|Thomas|Charles|George|Michel|Simon|Peter|Victor|Albert|Philip|Mitchell|Arthur|Henry
  words  Frank|Barrow|Banda|Sol|Sun|Sen|An|Ho|Chung|Rao|Cruz|Marin|Solis|Diaz|Torres|Castillo|Rojas|Guzman|Mahmoud
  words  Nasser|Karim|Malik|Bello|Mensah|Adams|Bird|Browne|Hughes|Fraser|Holt|Page|Whitlam|Menzies|Holland|Holyoake|Nash
  words  Marshall|Rowling|Palmer|Moore|Bolger|Lange|Attlee|Eden|Heath|Home|Manning|Chambers|Panday|Robinson|Williams
  words  Seaga|Shearer|Golding|Patterson|Holness|Sangster|Stuart|Sandiford|Adam|Werner|Wehner|Weber|Meyer|Schmidt|Kohl
  words  Koch|Minger|Petit|Mayer|Faure|Barre|Chaves|Castro|Bush|Blair|Trump|Truss|Nixon|Reagan|Gore|Cheney|Pence|Harris
  words  Vance|Biden|Ghali|Annan
  words  Begin|Blanco|Christian|Do|Gross|Nano|Noon|Note|Parts|Rumor|Said|Saw|Win|Bishop|Pilgrim|Svoboda|Ngo|Lam|Wong|Shah|Costa|Rama

list prominent-surnames
  words  Bush|Blair|Trump|Truss|Nixon|Reagan|Biden|Castro|Kohl|Carter|Johnson|Hu|Annan
