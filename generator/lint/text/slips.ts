/** Known misspellings and what was meant: `wrong>right`, each behind a blank; `_` is a blank. Some are words elsewhere (`bloc`), and none in what is written about a kernel. */
const PAIRS =
  ' abandonned>abandoned abbrevation>abbreviation abilty>ability absense>absence absolut>absolute abtract>abstract acces>access accesed>accessed accesible>accessible accessable>accessible ' +
  'accidentaly>accidentally accoding>according accomodate>accommodate accomodated>accommodated accross>across acheive>achieve achived>achieved acknowlege>acknowledge acording>according ' +
  'acount>account activ>active actualy>actually acually>actually acumulate>accumulate acurate>accurate addional>additional additinal>additional additionaly>additionally addreses>addresses ' +
  'addtion>addition addtional>additional adition>addition adjacant>adjacent adminstrator>administrator adn>and adress>address adresses>addresses afair>affair afected>affected ' +
  'afterwords>afterwards agains>against agaisnt>against aganist>against aggregrate>aggregate agregate>aggregate agressive>aggressive albiet>albeit algorith>algorithm algorithmn>algorithm ' +
  'algoritm>algorithm aligment>alignment alignement>alignment allcate>allocate alligned>aligned allocaton>allocation alloction>allocation allready>already alltogether>altogether allways>always ' +
  'almots>almost alocate>allocate alocated>allocated alot>a_lot alowed>allowed alows>allows alreay>already alredy>already alterantive>alternative alternativly>alternatively altough>although ' +
  'alwasy>always alwyas>always ambigious>ambiguous ammount>amount amoung>among analagous>analogous anaylsis>analysis annoted>annotated anomolies>anomalies anonymus>anonymous anwser>answer ' +
  'aparent>apparent aparently>apparently apear>appear aplication>application appearence>appearance appened>appended applicaton>application appplication>application approch>approach ' +
  'appropiate>appropriate appropiately>appropriately approriate>appropriate approximatly>approximately aproach>approach aproximate>approximate aquire>acquire aquired>acquired ' +
  'arbitary>arbitrary arbitrarly>arbitrarily arbitraty>arbitrary archictecture>architecture architecure>architecture architecutre>architecture arguement>argument arguements>arguments ' +
  'aritmetic>arithmetic arround>around arrray>array artifical>artificial asign>assign asigned>assigned assemby>assembly assignement>assignment assistent>assistant assocated>associated ' +
  'assosiated>associated asssert>assert asume>assume asumed>assumed asynchonous>asynchronous asyncronous>asynchronous atempt>attempt atribute>attribute attaced>attached attachement>attachment ' +
  'attatch>attach attatched>attached attched>attached attemp>attempt attemps>attempts attribue>attribute attrubute>attribute authenication>authentication automaticaly>automatically ' +
  'autorization>authorization auxilliary>auxiliary avaiable>available avaialable>available avaialble>available availabe>available availale>available availible>available avalable>available ' +
  'avaliable>available averge>average aviod>avoid backgroud>background backwords>backwards balence>balance bandwith>bandwidth basicly>basically beacuse>because becasue>because beccause>because ' +
  'becomming>becoming becuase>because becuse>because beeing>being befor>before beggining>beginning begginning>beginning begining>beginning behaivor>behavior behaviuor>behaviour ' +
  'behavoir>behavior behavour>behaviour behviour>behaviour beleive>believe belive>believe benifit>benefit betwen>between beween>between bewteen>between bitfileds>bitfields bloc>block ' +
  'bondary>boundary boundries>boundaries boundry>boundary breif>brief briefely>briefly broadcat>broadcast brodcast>broadcast bufer>buffer buffe>buffer buffred>buffered buid>build ' +
  'caculate>calculate calback>callback calcluate>calculate calcualte>calculate calculater>calculator calculaton>calculation calender>calendar caling>calling callbak>callback callled>called ' +
  'calulate>calculate calulated>calculated cant>cannot capabilites>capabilities capabilty>capability capatibilities>capabilities caputre>capture carefull>careful cariage>carriage ' +
  'catagories>categories catagory>category cateogry>category cavaet>caveat certainely>certainly chaged>changed chagne>change challange>challenge chanel>channel changable>changeable ' +
  'channle>channel charachter>character charachters>characters charactor>character charater>character checksuming>checksumming checksumm>checksum childs>children choise>choice choosen>chosen ' +
  'chosing>choosing cirumstances>circumstances clasified>classified classfier>classifier cleary>clearly cleaup>cleanup coalese>coalesce colison>collision collapes>collapse collison>collision ' +
  'comand>command comande>command combinaton>combination combintion>combination comited>committed commad>command comming>coming commited>committed commitee>committee commiting>committing ' +
  'commmand>command commponent>component compability>compatibility comparision>comparison comparisson>comparison compatability>compatibility compatable>compatible compatiblity>compatibility ' +
  'competetive>competitive compleatly>completely complet>complete completey>completely completition>completion completly>completely compliation>compilation componet>component ' +
  'compresion>compression comsume>consume comsumer>consumer comunicate>communicate comunication>communication conatin>contain conatins>contains concatentate>concatenate concious>conscious ' +
  'concurency>concurrency concurent>concurrent condional>conditional conditon>condition condtion>condition condtional>conditional conection>connection confict>conflict ' +
  'configration>configuration configuation>configuration configuraton>configuration congesion>congestion conjuction>conjunction connectin>connection connnection>connection ' +
  'consective>consecutive consecutivly>consecutively consequtive>consecutive consistant>consistent consits>consists constists>consists constrait>constraint constrast>contrast ' +
  'constuct>construct consumtion>consumption containg>containing contais>contains contaning>containing contant>constant contex>context contians>contains contigious>contiguous ' +
  'contiguos>contiguous continous>continuous continueing>continuing continuosly>continuously contol>control contraints>constraints controled>controlled controler>controller ' +
  'controling>controlling contruct>construct contstant>constant conttrol>control conveniant>convenient conver>convert convertion>conversion convience>convenience corect>correct ' +
  'corectly>correctly corespond>correspond coresponding>corresponding correclty>correctly correponding>corresponding correspoding>corresponding correspondant>correspondent ' +
  'correspondig>corresponding corresponing>corresponding corresponsing>corresponding corretly>correctly corrspond>correspond corruped>corrupted couter>counter coutner>counter crated>created ' +
  'createing>creating critcal>critical cummulative>cumulative curent>current currenly>currently currentry>currently currenty>currently curretly>currently custum>custom cylic>cyclic ' +
  'deactive>deactivate deafult>default deault>default debuging>debugging decendant>descendant decendants>descendants decison>decision decriment>decrement decription>description ' +
  'decriptor>descriptor decrypion>decryption dectect>detect deductable>deductible defalt>default defaut>default defautl>default defenition>definition deferal>deferral defered>deferred ' +
  'definate>definite definately>definitely definitly>definitely definiton>definition defintion>definition defintions>definitions degredation>degradation delared>declared delemiter>delimiter ' +
  'delemiters>delimiters deliever>deliver delievery>delivery demonstation>demonstration dependancies>dependencies dependancy>dependency dependant>dependent dependend>dependent ' +
  'depracated>deprecated deprected>deprecated depricated>deprecated derefence>dereference derefernce>dereference dereferrence>dereference derefrence>dereference descibe>describe ' +
  'descibed>described desciptor>descriptor descirption>description describtion>description descripion>description descripter>descriptor descriptior>descriptor descritor>descriptor ' +
  'descrption>description desctiptor>descriptor desgin>design desicion>decision desination>destination desitination>destination destiantion>destination destinaton>destination ' +
  'destionation>destination destory>destroy detatch>detach detemine>determine determin>determine determing>determining determins>determines developement>development devide>divide ' +
  "devided>divided devision>division diable>disable diabled>disabled dicard>discard dicarded>discarded didnt>didn't diferent>different diffcult>difficult differenciate>differentiate " +
  'differentation>differentiation differnce>difference differnt>different diffrent>different dificult>difficult dimention>dimension direcly>directly direcotry>directory directon>direction ' +
  'directoy>directory disapear>disappear discription>description dispath>dispatch disptach>dispatch dissapear>disappear distiguish>distinguish distingush>distinguish distrubution>distribution ' +
  "divison>division documantation>documentation documenation>documentation documentaion>documentation doesnt>doesn't dont>don't donwload>download doubel>double dropable>droppable " +
  'droped>dropped duing>during dupicate>duplicate duplicat>duplicate durring>during dynamicaly>dynamically dynmaic>dynamic eachother>each_other eample>example easer>easier easly>easily ' +
  'ecapsulation>encapsulation effciency>efficiency effectivly>effectively efficency>efficiency efficent>efficient egde>edge eigth>eighth eiter>either elegible>eligible elememt>element ' +
  'elemetn>element elemnt>element elment>element emited>emitted emmit>emit empyt>empty en>an enabel>enable encapsualted>encapsulated encapsualtion>encapsulation encapulation>encapsulation ' +
  'encosed>enclosed encouter>encounter encryted>encrypted endianess>endianness enforcable>enforceable enought>enough enqueu>enqueue enties>entries entrys>entries enuf>enough ' +
  'enviroment>environment equalivant>equivalent equivalant>equivalent equivelant>equivalent equivilant>equivalent erroneus>erroneous erronous>erroneous errorneous>erroneous errror>error ' +
  'esentially>essentially essentialy>essentially establised>established etablish>establish evalute>evaluate evalution>evaluation everthing>everything eveything>everything exaclty>exactly ' +
  'exacly>exactly exapmle>example excact>exact excatly>exactly excecute>execute excecution>execution excede>exceed exceded>exceeded excedes>exceeds exceeed>exceed excepion>exception ' +
  'exclusivly>exclusively exculde>exclude executeable>executable executible>executable executin>execution exept>except exeption>exception exeptions>exceptions exising>existing exisit>exist ' +
  'exisiting>existing exisitng>existing exisits>exists existance>existence existant>existent exitsing>existing expanion>expansion expeced>expected expecially>especially expection>exception ' +
  'experation>expiration expeted>expected expiremental>experimental explaination>explanation explicilty>explicitly explicitally>explicitly explicitely>explicitly explicity>explicitly ' +
  'explict>explicit explictly>explicitly explotation>exploitation exposd>exposed extenal>external extened>extended extention>extension extentions>extensions extesion>extension extrac>extract ' +
  'extraced>extracted extremly>extremely facilites>facilities facilty>facility faild>failed failer>failure failled>failed failre>failure failrue>failure failue>failure fale>false falgs>flags ' +
  'faliure>failure familar>familiar fasion>fashion featrue>feature featue>feature feching>fetching feild>field fetaure>feature fiels>fields filedescriptor>file_descriptor fileds>fields ' +
  'fileter>filter filld>filled finaly>finally fisrt>first flase>false fliter>filter fo>of focring>forcing folllow>follow followig>following followng>following follwed>followed ' +
  'follwing>following folow>follow folowing>following forcably>forcibly foriegn>foreign formated>formatted formating>formatting forwading>forwarding forwared>forwarded foward>forward ' +
  'fragement>fragment fragmant>fragment freqency>frequency frequence>frequency frequencey>frequency frist>first fucntion>function fucntions>functions fullfil>fulfill fullfilled>fulfilled ' +
  'funcion>function funciton>function functino>function functionallity>functionality functionaly>functionally functiosn>functions fundemental>fundamental funtion>function furher>further ' +
  'furthur>further garantee>guarantee gaurantee>guarantee gauranteed>guaranteed genaral>general genarate>generate generaly>generally generat>generate generaton>generation genereate>generate ' +
  'genric>generic globaly>globally grabing>grabbing gracefull>graceful grater>greater guaratee>guarantee guarentee>guarantee guarenteed>guaranteed gueust>guest handeling>handling ' +
  'handels>handles hapens>happens happeing>happening happend>happened happenning>happening harcoded>hardcoded harware>hardware hasing>hashing headler>handler hearder>header heared>header ' +
  'heigth>height heirarchical>hierarchical heirarchy>hierarchy helpfull>helpful hepler>helper hiearchy>hierarchy hierachical>hierarchical hierachy>hierarchy hierarcy>hierarchy highter>higher ' +
  'hoook>hook horizonal>horizontal hte>the hueristic>heuristic hve>have hypervior>hypervisor idel>idle idenitfier>identifier identifcation>identification identifer>identifier ' +
  'identifing>identifying identifiy>identify identiy>identity idicate>indicate iginore>ignore ignor>ignore ignord>ignored imediate>immediate imediately>immediately immeadiately>immediately ' +
  'immediatelly>immediately immediatly>immediately immidiate>immediate immutible>immutable impementation>implementation implemenation>implementation implementaion>implementation ' +
  'implementaiton>implementation implementated>implemented implementd>implemented implemention>implementation implicitely>implicitly implict>implicit implictly>implicitly ' +
  'implmented>implemented improvment>improvement inadvertant>inadvertent inbetween>in_between incase>in_case inclding>including incldue>include includ>include inclue>include incluse>include ' +
  'incomming>incoming incomplet>incomplete inconsistancy>inconsistency inconsistant>inconsistent incorect>incorrect incorectly>incorrectly incosistent>inconsistent incremet>increment ' +
  'indended>intended indentifier>identifier indepedent>independent independant>independent indepently>independently indexs>indexes indicats>indicates indicies>indices indicte>indicate ' +
  'indirecly>indirectly indivdual>individual individul>individual infered>inferred infinit>infinite influance>influence infomation>information infomational>informational ' +
  'informations>information informtion>information infromation>information ingnore>ignore ingres>ingress inheritence>inheritance initailize>initialize inital>initial ' +
  'initalization>initialization initalize>initialize initalized>initialized initialiazed>initialized initialze>initialize initiliaze>initialize initilization>initialization ' +
  'initilize>initialize initilized>initialized injecton>injection inlcude>include inorder>in_order inot>into inpout>input inspec>inspect instace>instance instaled>installed ' +
  'instanciate>instantiate instaniate>instantiate instantanious>instantaneous insted>instead instruciton>instruction instrumenation>instrumentation instrution>instruction ' +
  'insufficent>insufficient insuficient>insufficient intead>instead inteface>interface integeral>integral intented>intended interace>interface interal>internal interepret>interpret ' +
  'interfce>interface interfer>interfere interger>integer intergrate>integrate intergrity>integrity intermidiate>intermediate internaly>internally interpeter>interpreter ' +
  'interpretted>interpreted interrput>interrupt interrup>interrupt interruptable>interruptible intersting>interesting interupt>interrupt interupted>interrupted interuption>interruption ' +
  'intervall>interval intervined>intervened intial>initial intialize>initialize intialized>initialized introducted>introduced intruction>instruction invaild>invalid invalidat>invalidate ' +
  "invididual>individual invokation>invocation irrelevent>irrelevant isnt>isn't isssue>issue iterat>iterate iteratation>iteration iterater>iterator itereate>iterate iternal>internal " +
  'itertor>iterator itslef>itself itsself>itself jiffes>jiffies joing>joining juse>just keept>kept kernal>kernel keyworkd>keyword knowlege>knowledge lable>label labled>labeled ' +
  'langauge>language languge>language lastest>latest latancy>latency layed>laid leagcy>legacy leat>least lengh>length lenght>length lenghts>lengths lengt>length lentgh>length ' +
  'libaries>libraries libary>library licens>license lieing>lying likly>likely limitaion>limitation limition>limitation liscense>license lisence>license listner>listener litle>little ' +
  'litteral>literal loacl>local locaiton>location locatoin>location loger>logger loggin>logging logicaly>logically lokup>lookup looback>loopback lookp>lookup loopup>lookup loosing>losing ' +
  'machanism>mechanism maching>matching maintainance>maintenance maintainence>maintenance maintaned>maintained makeing>making malformated>malformed managable>manageable managment>management ' +
  'manange>manage mananger>manager mandatroy>mandatory manger>manager maniplate>manipulate manipluate>manipulate manualy>manually maped>mapped maping>mapping matadata>metadata matche>match ' +
  'matchs>matches mathing>matching maximim>maximum maximium>maximum maxium>maximum maxmimum>maximum meaninig>meaning measurment>measurement mechanim>mechanism mechansim>mechanism ' +
  'memeber>member memmory>memory memomry>memory memroy>memory meory>memory mesage>message messge>message messsage>message metadat>metadata metatdata>metadata methdos>methods metod>method ' +
  'miltiple>multiple mimimum>minimum minimium>minimum minimun>minimum mininum>minimum minumum>minimum mismacth>mismatch mispelled>misspelled missign>missing missmatch>mismatch modfied>modified ' +
  'modfy>modify modications>modifications modifed>modified modifer>modifier modifing>modifying modifiy>modify moduel>module momement>moment monitering>monitoring monotic>monotonic ' +
  'monotonicly>monotonically montior>monitor mulitple>multiple multicat>multicast multipe>multiple multple>multiple mutiple>multiple mutlicast>multicast mutliple>multiple mutualy>mutually ' +
  'namepsace>namespace namespce>namespace namspace>namespace naviagte>navigate neccesary>necessary neccessary>necessary necesary>necessary necessery>necessary nedded>needed neede>needed ' +
  'negativ>negative negatve>negative neglible>negligible negociate>negotiate negotation>negotiation negtive>negative neigbor>neighbor neigbour>neighbour neighboor>neighbor neighbur>neighbour ' +
  'nescessary>necessary nesesary>necessary nessecary>necessary netowrk>network networ>network netwrok>network nework>network newtork>network noneed>no_need normaly>normally ' +
  'notfication>notification notfied>notified noticable>noticeable notication>notification notifcation>notification nto>not nubmer>number numberic>numeric numbr>number numer>number ' +
  'nummber>number obejct>object objec>object objet>object obsolate>obsolete obtainted>obtained obtaion>obtain occassion>occasion occassionally>occasionally occurance>occurrence ' +
  'occured>occurred occurence>occurrence occurences>occurrences occuring>occurring occurr>occur occurrance>occurrence ocurr>occur ocurred>occurred offest>offset offet>offset offical>official ' +
  'offser>offset oftern>often omision>omission omited>omitted omitt>omit onece>once onging>ongoing onot>onto ontop>on_top onyl>only opeartion>operation operaion>operation operatoin>operation ' +
  'opertion>operation opional>optional opportunitistic>opportunistic oppsite>opposite optimisitic>optimistic optimizaton>optimization optinal>optional optionaly>optionally optionnal>optional ' +
  'orded>ordered orderd>ordered orginal>original orginally>originally originaly>originally orignal>original orignally>originally orignate>originate otherise>otherwise otherwhise>otherwise ' +
  'otherwies>otherwise otherwize>otherwise otherwse>otherwise othewise>otherwise ouptut>output ouput>output ouside>outside outgong>outgoing outputed>output outter>outer overflw>overflow ' +
  'overhad>overhead overidden>overridden overide>override overlaod>overload overlaping>overlapping overrided>overridden overriden>overridden overun>overrun overwirte>overwrite ' +
  'overwriten>overwritten pacakge>package packat>packet packtes>packets pading>padding pakcet>packet paket>packet paralel>parallel parallell>parallel paramater>parameter paramaters>parameters ' +
  'parament>parameter paramenter>parameter parameteres>parameters parametes>parameters parametr>parameter parametre>parameter paramter>parameter paramtere>parameter paramters>parameters ' +
  'parantheses>parentheses parital>partial parmeter>parameter parrallel>parallel parrent>parent partialy>partially particluar>particular particualr>particular particularily>particularly ' +
  'particulary>particularly particulr>particular partion>partition pased>passed pasing>passing passsed>passed pathes>paths patially>partially payed>paid payoad>payload peform>perform ' +
  'penality>penalty pendign>pending percetage>percentage perfom>perform perfomance>performance perfomed>performed performace>performance performence>performance perfrom>perform ' +
  'periodicaly>periodically peristent>persistent perminent>permanent permision>permission permissable>permissible permisson>permission permited>permitted permuation>permutation peroid>period ' +
  'persistance>persistence persistant>persistent pertubation>perturbation phyiscal>physical physicaly>physically pinter>pointer plaform>platform platfrom>platform plese>please poiner>pointer ' +
  'poinnter>pointer pointes>points pointeur>pointer pointr>pointer poitner>pointer polciy>policy pollicy>policy poped>popped popluate>populate popoulate>populate popullate>populate ' +
  'portionof>portion_of posibility>possibility posible>possible positon>position possibile>possible possibilites>possibilities possiblity>possibility postion>position potencial>potential ' +
  'potentialy>potentially powerfull>powerful practial>practical practicaly>practically preallocted>preallocated precceding>preceding preceed>precede preceeding>preceding precendence>precedence ' +
  'preciously>previously precison>precision preempton>preemption preemtion>preemption prefered>preferred preferrable>preferable preferrence>preference prefetchs>prefetches ' +
  'prefferable>preferable preform>perform premption>preemption prepaired>prepared prepand>prepend presense>presence preserv>preserve preseve>preserve pressent>present previos>previous ' +
  'previosly>previously previouly>previously previsouly>previously previuos>previous prevous>previous primative>primitive primtive>primitive prioriry>priority priorty>priority ' +
  'privelege>privilege priveleged>privileged privilage>privilege priviledge>privilege priviledged>privileged priviledges>privileges probabaly>probably probabiliy>probability ' +
  'probabilty>probability probaly>probably probem>problem procceed>proceed procces>process procedding>proceeding proceding>preceding proceses>processes procesing>processing procesor>processor ' +
  'processer>processor processpr>processor processs>process processsing>processing producerr>producer profling>profiling progam>program progess>progress proggram>program ' +
  'programable>programmable programattically>programmatically programing>programming programm>program programms>programs propagage>propagate propagte>propagate properely>properly ' +
  'propertly>properly propery>property propogate>propagate propogated>propagated propper>proper proprely>properly prorgam>program protable>portable protcol>protocol protcool>protocol ' +
  'protocal>protocol protocoll>protocol prototye>prototype protoype>prototype provde>provide provded>provided providor>provider provied>provide provison>provision proxyed>proxied ' +
  'publically>publicly publicaly>publicly puporse>purpose pupose>purpose pushs>pushes puting>putting quanity>quantity quened>queued quering>querying questoin>question queueu>queue ' +
  'quiting>quitting raed>read randomally>randomly reacheable>reachable reachs>reaches realease>release realtive>relative realy>really reaons>reasons reasign>reassign reasonbly>reasonably ' +
  'recalcuate>recalculate reccord>record recept>receipt recevie>receive recevied>received receving>receiving recieve>receive recieved>received reciever>receiver recieves>receives ' +
  'recieving>receiving reciprical>reciprocal recive>receive recived>received recored>recorded recource>resource recurison>recursion recusion>recursion recusive>recursive rederence>reference ' +
  'redircet>redirect redirction>redirection redirec>redirect redirecton>redirection rediret>redirect redundent>redundant refcout>refcount refelct>reflect refence>reference referal>referral ' +
  'referece>reference refered>referred referencd>referenced refererence>reference refering>referring refernce>reference refernced>referenced reflec>reflect refrence>reference registe>register ' +
  'registerd>registered registraion>registration registred>registered regluar>regular regsiter>register reguarly>regularly regulary>regularly reigster>register reinitalize>reinitialize ' +
  'relase>release relativ>relative relativly>relatively releaed>released releas>release releated>related relevence>relevance relevent>relevant reliabe>reliable reliablity>reliability ' +
  'relys>relies remainding>remaining remaing>remaining remainig>remaining remaning>remaining rememeber>remember remoed>removed remoev>remove remoote>remote removeing>removing repalce>replace ' +
  'repeatly>repeatedly repect>respect repective>respective repectively>respectively repesent>represent replacable>replaceable replacment>replacement replys>replies reponse>response ' +
  'reponsible>responsible reprensent>represent represenation>representation represet>represent represetation>representation reprot>report reprsent>represent requestd>requested ' +
  'requiered>required requieres>requires requirment>requirement requirments>requirements requred>required requrie>require requries>requires resently>recently reserv>reserve reserverd>reserved ' +
  'resetted>reset resevation>reservation reseved>reserved resgister>register resonable>reasonable resouce>resource resouces>resources resourse>resource respecitvely>respectively ' +
  'respecively>respectively respectivelly>respectively respectivly>respectively responce>response responsability>responsibility responsable>responsible responsibile>responsible ' +
  'restict>restrict resticted>restricted restiction>restriction restirct>restrict restrication>restriction resul>result resuling>resulting resutl>result retransmision>retransmission ' +
  'retreival>retrieval retreive>retrieve retreived>retrieved retreives>retrieves retrival>retrieval retrive>retrieve retrived>retrieved retrun>return retruned>returned retun>return ' +
  'retuned>returned retunrs>returns retuns>returns retured>returned returend>returned returing>returning returnd>returned reutrn>return reveived>received revelant>relevant reverese>reverse ' +
  'reverve>reserve revison>revision rewriten>rewritten rigth>right rotuer>router roundtip>roundtrip rountine>routine routeing>routing runing>running sace>save saftey>safety sampel>sample ' +
  'saturaded>saturated scatered>scattered scedule>schedule scehdule>schedule schduled>scheduled schedul>schedule secion>section secondry>secondary secuirty>security securty>security ' +
  'segement>segment segemnt>segment segmant>segment selction>selection selec>select seleced>selected semanitcs>semantics semantincs>semantics semaphor>semaphore senario>scenario ' +
  'senarios>scenarios sence>sense sensative>sensitive sentinal>sentinel sepcific>specific sepcified>specified sepcify>specify sepearte>separate seperate>separate seperated>separated ' +
  'seperately>separately seperation>separation seperator>separator seprate>separate seqence>sequence sequece>sequence sequencial>sequential sequental>sequential serch>search serie>series ' +
  "serveral>several setted>set settting>setting severly>severely sevral>several shoft>shift shorly>shortly shoud>should shoudl>should shoul>should shouldnt>shouldn't signale>signal " +
  'signficant>significant signifcant>significant signle>single silenty>silently similarily>similarly similary>similarly similiar>similar simliar>similar simliarly>similarly simplfy>simplify ' +
  'simplier>simpler simulaneous>simultaneous simultanous>simultaneous simultanously>simultaneously singal>signal singlular>singular sitation>situation situatution>situation ' +
  'situtation>situation sliently>silently slighly>slightly slighty>slightly smae>same snapshop>snapshot socekt>socket socke>socket socked>socket sockt>socket sofware>software soket>socket ' +
  'sometims>sometimes someting>something somthing>something somwhere>somewhere souce>source sould>should soure>source spaning>spanning specailly>specially specal>special specfic>specific ' +
  'specfied>specified speciallized>specialized specifc>specific specifcally>specifically specifed>specified specifi>specify specifially>specifically specificaly>specifically ' +
  'specificed>specified specificly>specifically specifiction>specification specifiec>specific specifing>specifying specifiy>specify specifiying>specifying specifiyng>specifying ' +
  'specifried>specified specifyed>specified specturm>spectrum speep>speed spefic>specific speficied>specified splite>split spliting>splitting splitted>split spuriouly>spuriously ' +
  'squence>sequence stabel>stable stablility>stability standar>standard standarad>standard standart>standard starup>startup statical>static statisitcs>statistics statistcs>statistics ' +
  'statitics>statistics statment>statement staus>status stoage>storage stoped>stopped storeage>storage strcit>strict strcture>structure stregth>strength strem>stream stric>strict strig>string ' +
  'strign>string structre>structure structual>structural struectures>structures struture>structure strutured>structured stuct>struct subesequent>subsequent subseqent>subsequent ' +
  'subseqently>subsequently subsequant>subsequent subsquent>subsequent substract>subtract substracted>subtracted substraction>subtraction succed>succeed succede>succeed succeded>succeeded ' +
  'succeds>succeeds succeess>success succes>success succesful>successful succesfull>successful succesfully>successfully succesfuly>successfully succesively>successively successfull>successful ' +
  'successfuly>successfully succssful>successful suceed>succeed suceeded>succeeded suceeds>succeeds sucess>success sucessful>successful sucessfully>successfully sufficent>sufficient ' +
  'suficient>sufficient suitabe>suitable superceded>superseded superflous>superfluous suport>support suported>supported supose>suppose suposed>supposed suppored>supported supporing>supporting ' +
  'supportd>supported supportted>supported suppport>support supress>suppress supressed>suppressed suprise>surprise supscribed>subscribed surpress>suppress surrouding>surrounding ' +
  'susbscribe>subscribe suspeneded>suspended swaped>swapped switchs>switches swithc>switch swtich>switch sycall>syscall symbl>symbol symetric>symmetric symmtric>symmetric synatx>syntax ' +
  'synchonize>synchronize synchonous>synchronous synchronizaton>synchronization synchronuous>synchronous syncronisation>synchronisation syncronize>synchronize syncronous>synchronous ' +
  'syscal>syscall sysem>system systemn>system tabel>table taht>that targed>target targetted>targeted teached>taught teh>the temorary>temporary temperary>temporary temporarly>temporarily ' +
  "tempory>temporary tentitive>tentative termianl>terminal termiate>terminate terminaing>terminating terminater>terminator termintor>terminator tha>that thare>there thats>that's " +
  "themself>themselves themselfs>themselves theres>there's therfore>therefore thershold>threshold thes>these theshold>threshold thi>this thier>their thigns>things thne>then threhold>threshold " +
  'threre>there threshhold>threshold throtling>throttling throughly>thoroughly throught>through throuput>throughput thru>through tiggered>triggered tihs>this timestap>timestamp timout>timeout ' +
  'timstamp>timestamp togehter>together toggel>toggle togheter>together toghether>together tolarance>tolerance topolgy>topology tracepont>tracepoint traffice>traffic trafic>traffic ' +
  'traing>training trancated>truncated trancation>truncation tranceiver>transceiver transcation>transaction transfered>transferred transfering>transferring transfromation>transformation ' +
  'transision>transition transistion>transition transitition>transition translater>translator transmision>transmission transmited>transmitted transmiting>transmitting ' +
  'transparantly>transparently traslate>translate trasnport>transport traveral>traversal traversel>traversal travese>traverse treshold>threshold triggerd>triggered triggring>triggering ' +
  'trucate>truncate trucated>truncated truely>truly trunctated>truncated tunel>tunnel tupel>tuple tyep>type typcial>typical typicaly>typically typicly>typically ubiquitious>ubiquitous ' +
  'udpate>update udpated>updated unaivalable>unavailable unaligend>unaligned unavailble>unavailable unchaged>unchanged unconditionaly>unconditionally unconditionnal>unconditional ' +
  'undefind>undefined undelying>underlying underlayed>underlaid underlaying>underlying undesireable>undesirable unecessarily>unnecessarily unecessary>unnecessary unexected>unexpected ' +
  'unexpeted>unexpected unforseen>unforeseen unfortuantely>unfortunately unfortunatly>unfortunately unintialized>uninitialized uniqe>unique uniquly>uniquely unitialized>uninitialized ' +
  'univeral>universal unknwon>unknown unkonwn>unknown unkown>unknown unles>unless unlimted>unlimited unlinke>unlike unneccessary>unnecessary unnecesary>unnecessary unregiser>unregister ' +
  'unreliabe>unreliable unsed>unused unsgined>unsigned unsined>unsigned unspecifed>unspecified unsuccesful>unsuccessful unsuported>unsupported unsupport>unsupported unsupproted>unsupported ' +
  'untill>until upate>update updat>update upgarde>upgrade upsteam>upstream upto>up_to usalbe>usable usally>usually useage>usage usefull>useful userpsace>userspace userspce>userspace usin>using ' +
  'usualy>usually utiliy>utility utlize>utilize vaiable>variable vaid>valid vaild>valid vaildate>validate vairable>variable vairous>various valididty>validity validiy>validity valiue>value ' +
  'valud>valid varable>variable varaible>variable variabe>variable variabl>variable varient>variant varios>various varous>various vaue>value vaules>values vectory>vector vender>vendor ' +
  'verfication>verification verfied>verified verfier>verifier verfify>verify verifcation>verification verifer>verifier verifiy>verify verifyer>verifier verion>version verison>version ' +
  'versoin>version vertial>vertical verticies>vertices vicitim>victim virtal>virtual virtaul>virtual virual>virtual virutal>virtual visable>visible visibile>visible volatle>volatile waht>what ' +
  "waitting>waiting wakup>wakeup warnign>warning wasnt>wasn't wating>waiting wether>whether whatver>whatever whcih>which wheater>whether whehter>whether whenver>whenever wheras>whereas " +
  'wherease>whereas whereever>wherever whereis>where_is whetehr>whether wheter>whether whic>which whihc>which whith>with whould>would whther>whether wich>which widht>width wihch>which ' +
  'wiht>with wihtout>without wil>will wildcart>wildcard willl>will windo>window wirte>write withing>within withn>within withot>without witin>within workaroud>workaround workarround>workaround ' +
  "worload>workload woudl>would wouldnt>wouldn't wraping>wrapping wrapp>wrap wrire>write writen>written writte>write writter>writer writting>writing wrok>work yeild>yield yeilds>yields " +
  'yiled>yield yuo>you zeors>zeros zeroe>zero';

/** Returns the known misspellings (in lower case) that begin with two letters of `starts`, and what was meant by each. They are cut out by one search: a loop over so many pairs would cost more than all that is asked of them. */
export function slipsStarting(starts: readonly string[]): ReadonlyMap<string, string> {
  const slips = new Map<string, string>();
  for (const pair of PAIRS.match(new RegExp(` (?:${starts.join('|')})[^ ]*`, 'g')) ?? []) {
    const middle = pair.indexOf('>');
    slips.set(pair.slice(1, middle), pair.slice(middle + 1).replaceAll('_', ' '));
  }
  return slips;
}

/** Returns the words of at least `shortest` letters that were meant by misspellings and begin with two letters of `starts`, each perhaps more than once. */
export function meantStarting(starts: readonly string[], shortest: number): readonly string[] {
  const found = PAIRS.match(new RegExp(`>(?:${starts.join('|')})[a-z]{${shortest - 2},}(?= |$)`, 'g')) ?? [];
  return found.map((word) => word.slice(1));
}

/**
 * Returns a pattern for the misspellings of at most five letters, as they count: in lower case, from four letters on perhaps with the first in upper case. Those that begin alike stand together, by which a
 * search is faster.
 */
export function shortSlips(): string {
  const tails = new Map<string, string[]>();
  for (const found of PAIRS.match(/ [^ >]{1,5}(?=>)/g)!) {
    const [, first, ...rest] = found;
    const start = rest.length < 3 ? first! : `[${first!.toUpperCase()}${first}]`;
    const group = tails.get(start) ?? [];
    if (group.push(rest.join('')) === 1) tails.set(start, group);
  }
  return [...tails].map(([start, group]) => `${start}(?:${group.join('|')})`).join('|');
}
