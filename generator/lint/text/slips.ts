/** Known misspellings and what was meant: `wrong>right`, a blank apart. */
const PAIRS =
  'accesible>accessible accomodate>accommodate accross>across acheive>achieve acording>according actualy>actually adress>address adresses>addresses agressive>aggressive alligned>aligned allready>already ' +
  'allways>always alocate>allocate alocated>allocated alot>a lot ammount>amount analagous>analogous aplication>application appropiate>appropriate approriate>appropriate aquire>acquire aquired>acquired ' +
  'arbitary>arbitrary arbitraty>arbitrary arguement>argument arguements>arguments asign>assign assocated>associated assosiated>associated atribute>attribute attatch>attach attatched>attached automaticaly>automatically ' +
  'auxilliary>auxiliary availabe>available availible>available avaliable>available aviod>avoid backwords>backwards becuase>because beeing>being befor>before begining>beginning behaivor>behavior behavour>behaviour ' +
  'beleive>believe beween>between boundry>boundary calcualte>calculate calulate>calculate calback>callback callbak>callback cant>cannot caputre>capture catagory>category charachter>character charater>character ' +
  'checksumm>checksum choosen>chosen commited>committed commiting>committing comparision>comparison compatability>compatibility compatiblity>compatibility completly>completely conatin>contain conatins>contains ' +
  'condtion>condition conection>connection configuation>configuration consistant>consistent containg>containing contians>contains continous>continuous contol>control convertion>conversion coresponding>corresponding ' +
  'correponding>corresponding corespond>correspond correspoding>corresponding correspondant>correspondent crated>created curent>current currenly>currently currenty>currently decriptor>descriptor defered>deferred ' +
  'definately>definitely definiton>definition delemiter>delimiter dependant>dependent depricated>deprecated derefence>dereference derefrence>dereference describtion>description descripion>description descritor>descriptor ' +
  "desctiptor>descriptor desination>destination destory>destroy determin>determine diferent>different differnt>different diffrent>different dont>don't doesnt>doesn't durring>during eachother>each other eigth>eighth " +
  'effectivly>effectively elemnt>element elment>element encapsualtion>encapsulation encapulation>encapsulation enviroment>environment equivalant>equivalent errror>error excact>exact exapmle>example excecute>execute ' +
  'excede>exceed excedes>exceeds exept>except exisiting>existing existant>existent exisitng>existing explicitely>explicitly explicity>explicitly failled>failed fale>false familar>familiar feild>field fileds>fields ' +
  'filedescriptor>file descriptor folowing>following follwing>following follwed>followed foward>forward frist>first fucntion>function funciton>function functino>function funtion>function functionallity>functionality ' +
  'generaly>generally genereate>generate garantee>guarantee guarentee>guarantee guarenteed>guaranteed guaratee>guarantee happend>happened happenning>happening hapens>happens hte>the heigth>height hierachy>hierarchy ' +
  'heirarchy>hierarchy identifer>identifier idenitfier>identifier identifiy>identify immediatly>immediately immeadiately>immediately implemenation>implementation implementaion>implementation impementation>implementation ' +
  'implicitely>implicitly incomming>incoming inconsistant>inconsistent incorect>incorrect independant>independent indentifier>identifier indicies>indices infomation>information informations>information ' +
  'inital>initial initalize>initialize initalized>initialized initilize>initialize inlcude>include inorder>in order insted>instead instruciton>instruction intead>instead interal>internal ' +
  "intergrate>integrate interupt>interrupt interuption>interruption interace>interface interfce>interface intial>initial intialize>initialize intialized>initialized invaild>invalid invokation>invocation isnt>isn't " +
  'itertor>iterator iteratation>iteration iterater>iterator kernal>kernel keept>kept lenght>length lengh>length libary>library lisence>license liscense>license loosing>losing maintainance>maintenance ' +
  'managment>management manualy>manually mananger>manager mathing>matching maximium>maximum maxium>maximum mechansim>mechanism memeber>member memroy>memory messsage>message minimium>minimum minumum>minimum ' +
  'mispelled>misspelled missmatch>mismatch modifed>modified modfied>modified modifing>modifying multple>multiple mutliple>multiple necesary>necessary neccesary>necessary neccessary>necessary necessery>necessary ' +
  'negatve>negative negtive>negative nubmer>number numer>number numbr>number occassion>occasion occured>occurred occurence>occurrence occurance>occurrence occurr>occur occuring>occurring offest>offset offet>offset ' +
  'omited>omitted omitt>omit onyl>only opertion>operation oppsite>opposite optionaly>optionally orginal>original orignal>original otherwhise>otherwise otherise>otherwise otherwize>otherwise outter>outer overlaping>overlapping ' +
  'overriden>overridden packtes>packets paket>packet pakcet>packet paramater>parameter paramters>parameters paramter>parameter parametes>parameters parametre>parameter parmeter>parameter particualr>particular particularily>particularly ' +
  'peform>perform perfomance>performance performace>performance permision>permission permissable>permissible persistant>persistent pointes>points poiner>pointer poitner>pointer pointr>pointer positon>position posible>possible ' +
  'possiblity>possibility potentialy>potentially preceeding>preceding preceed>precede prefered>preferred prevous>previous previosly>previously priviledge>privilege priviledged>privileged privilage>privilege probaly>probably ' +
  'procces>process proceding>preceding processs>process progam>program programm>program programms>programs progess>progress prorgam>program propery>property protcol>protocol protocoll>protocol provied>provide provded>provided ' +
  'publically>publicly puporse>purpose pupose>purpose quering>querying quened>queued reachs>reaches realy>really reasign>reassign recieve>receive recieved>received reciever>receiver recieves>receives recieving>receiving ' +
  'recive>receive recived>received recusive>recursive redircet>redirect redirction>redirection refered>referred refering>referring referece>reference refernce>reference refrence>reference relase>release releated>related ' +
  'relevent>relevant remainig>remaining repectively>respectively replacment>replacement represenation>representation reprensent>represent requred>required requries>requires requirment>requirement resouce>resource resouces>resources ' +
  'resonable>reasonable respecively>respectively respectivly>respectively responsability>responsibility responce>response restrication>restriction restiction>restriction retreive>retrieve retreived>retrieved retrived>retrieved retrive>retrieve ' +
  'retuned>returned retun>return retuns>returns reutrn>return returend>returned returnd>returned runing>running sace>save saftey>safety scatered>scattered seperate>separate seperated>separated seperately>separately seperator>separator ' +
  'sepcific>specific sepcify>specify sepcified>specified sevral>several shoud>should shoudl>should similiar>similar similarily>similarly simliar>similar simultanous>simultaneous singal>signal signale>signal socekt>socket soket>socket ' +
  'somthing>something specfic>specific specfied>specified specifed>specified specifiy>specify specificed>specified speficied>specified spefic>specific specifing>specifying specificly>specifically sould>should struture>structure strcture>structure ' +
  'stuct>struct succesful>successful succesfully>successfully succesfull>successful successfull>successful successfuly>successfully sucess>success sucessful>successful sucessfully>successfully suceed>succeed succeded>succeeded succes>success ' +
  "suported>supported suppport>support supress>suppress supressed>suppressed supscribed>subscribed swithc>switch swtich>switch synchronuous>synchronous syncronize>synchronize teh>the temperary>temporary termiate>terminate thats>that's theres>there's " +
  'thier>their thru>through threshhold>threshold throught>through togehter>together togheter>together tracepont>tracepoint trasnport>transport transfered>transferred traslate>translate truely>truly tunel>tunnel tyep>type unkown>unknown ' +
  'unknwon>unknown unchaged>unchanged unecessary>unnecessary unneccessary>unnecessary unnecesary>unnecessary unitialized>uninitialized unintialized>uninitialized unsuccesful>unsuccessful unsupport>unsupported untill>until ' +
  'upto>up to usally>usually usefull>useful useage>usage usualy>usually utlize>utilize vaild>valid vairable>variable variabl>variable verion>version verfier>verifier verifer>verifier verifyer>verifier virtal>virtual visable>visible waht>what ' +
  'wether>whether whcih>which wheter>whether whther>whether wich>which widht>width wihtout>without withing>within withot>without wiht>with whith>with writting>writing writen>written wraping>wrapping';

/** What was meant by a known misspelling in lower case. */
export const SLIPS: ReadonlyMap<string, string> = new Map(
  PAIRS.split(/ (?=\w+>)/)
    .map((pair) => pair.split('>') as [string, string])
    .filter(([wrong, right]) => wrong !== right),
);
