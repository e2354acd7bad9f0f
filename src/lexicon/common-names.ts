/** Given names so frequent that, before a frequent surname, they tell two people apart no more. Folded. */
export const COMMON_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
brandon benjamin samuel gregory frank alexander patrick raymond jack dennis jerry tyler aaron jose adam nathan henry peter martin alan
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna
michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy anna maria ana juan carlos luis pedro jorge
mohammed mohammad muhammad mohamed ahmed ahmad ali hassan hussein omar ivan sergei alexei andrei dmitri vladimir olga elena natalia wei
li min jun hans peter thomas andreas klaus jean pierre marie giovanni giuseppe marco jan piotr`.split(/\s+/),
);

/** The most frequent surnames of several languages. Folded. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  `smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore
jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen
hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards
collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox
ward richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross
foster jimenez wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu park choi jung kang singh kumar sharma khan ahmed ali hussain
hassan mohammed ivanov smirnov kuznetsov popov petrov sokolov muller schmidt schneider fischer weber meyer wagner rossi russo ferrari
dubois bernard durand silva santos oliveira souza pereira costa fernandes novak kowalski tanaka sato suzuki`.split(/\s+/),
);
