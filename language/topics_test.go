package language_test

import (
	"slices"
	"testing"

	"minber/language"
)

func TestWhatATextIsAbout(t *testing.T) {
	for name, test := range map[string]struct{ text, want string }{
		"road safety":           {"The Mazhilis set a lower speed limit near schools. A driver who is caught speeding twice will lose the car for a month.", "security_justice"},
		"азартные игры":         {"Депутаты предложили закрыть букмекерам доступ в мессенджеры. Лудоманов, по данным комитета, стало вдвое больше.", "security_justice"},
		"жол жүрісі":            {"Сенат жол жүрісі туралы заңды қабылдады. Мектеп маңында жылдамдықты асырған жүргізуші екі есе көп айыппұл төлейді.", "security_justice"},
		"мердігер":              {"Мердігер жұмысты сапасыз жасады, құрылыс тоқтады.", "oversight"},
		"су бөлу":               {"Екі ел вегетация кезінде текше метр сайын есептелетін су көлемін бекітті.", "environment_energy"},
		"төраға етіп":           {"Депутаттар оны бірауыздан төраға етіп таңдады.", "appointments"},
		"терминология":          {"Құрылтай терминология туралы заңды қарады. Он сегіз мың термин бес жылда бірізге түседі.", "culture_religion"},
		"уход за больными":      {"Сенаторы предложили поднять зарплату медсёстрам. Отпуск по отцовству продлят до месяца.", "social"},
		"недострой":             {"Депутаты объехали двенадцать недостроенных корпусов. Растрату оценили в сорок миллионов.", "oversight"},
		"подрядчик":             {"Работу вёл подрядчик. Эти подрядчики ушли.", "oversight"},
		"гидрологи":             {"Гидрологи уехали на гидропост.", "environment_energy"},
		"вербовка":              {"Сенаторы говорили о вербовке подростков.", "security_justice"},
		"дело просвещения":      {"Об этом говорили те, кто отвечает за дело просвещения.", "social"},
		"a canal":               {"The canals by the village were dug by hand.", "agriculture_regions"},
		"a law that obliges":    {"The text obliges owners to say so to lobbyists.", "legislation"},
		"a contractor":          {"The contractor left, said the findings.", "oversight"},
		"seats to be filled":    {"The seats were shared out after the elections.", "reform_elections"},
		"a count that is taken": {"The commission ordered a recount of the ballots in four single-member districts.", "reform_elections"},
		"ұшу жолағы":            {"Палата әуежайдың ұшу-қону жолағы мен авиабилет бағасын талқылады. Жиһаз жасайтындар жеңілдік сұрады.", "economy_budget"},
		"сарқынды су":           {"Сарқынды сулар көлге құйылып жатыр. Қаңғыбас иттер де көбейді.", "environment_energy"},
		"домен атауы":           {"Домендік атаулар мен бастапқы кодқа қатысты талап қойылды.", "digital_ai"},
		"тоналған қорған":       {"Тоналған қорғандарды археологтар тізімге алды.", "culture_religion"},
		"шекара заставасы":      {"Заставадағы сарбаздар әлімжеттік туралы айтты.", "security_justice"},
		"тәлімбақ":              {"Арамшөп егістікке жайылды, агрономдар тәлімбақ ашты.", "agriculture_regions"},
		"қатерлі ісік":          {"Онкологтар мен кардиологтар панасыз жандарды қарады.", "social"},
		"закредитованность":     {"Закредитованность выросла, микрозаймы берут с депозитов.", "economy_budget"},
		"бродячие собаки":       {"Бродячих собак ловят, а сточные воды и смог над городом остались.", "environment_energy"},
		"дедовщина":             {"В казарме снова дедовщина, призывники жалуются.", "security_justice"},
		"вышки связи":           {"Базовые станции и оптоволокно дошли до посёлка, на уроки программирования ходят двадцать человек.", "digital_ai"},
		"курганы":               {"Археологи нашли разграбленный курган.", "culture_religion"},
		"сорняки":               {"Агрономы борются с сорняками, жатва близка.", "agriculture_regions"},
		"логопеды":              {"Логопедов и дефектологов нет, роддом закрыт.", "social"},
		"a runway":              {"The runway was patched, and the textile makers asked for loans against dumping.", "economy_budget"},
		"stray dogs":            {"Stray dogs and illegal logging were on the list, next to the sewers.", "environment_energy"},
		"barracks":              {"The conscripts in the barracks spoke of hazing.", "security_justice"},
		"a mast":                {"The mobile network fails, and fibre optic lines end at the source code of nobody.", "digital_ai"},
		"a mound":               {"Archaeologists found that the burial mound had been opened.", "culture_religion"},
		"weeds":                 {"Agronomists fight weeds and the salinity of fields.", "agriculture_regions"},
		"құрамы жаңарды":        {"Уақытша төраға кадрлық ауыс-түйісті жариялады.", "appointments"},
		"кері шақыру":           {"Депутатты кері шақырып алу үшін қолтаңба жинау басталды, азшылық үкіметі қарсы.", "reform_elections"},
		"асыра пайдалану":       {"Өкілетін асыра пайдаланғандар мен көзге көрінген сөзбұйда тізімге кірді.", "oversight"},
		"новый госсекретарь":    {"Новым госсекретарём стал юрист, прежний покинул пост.", "appointments"},
		"одномандатники":        {"Одномандатники потребовали вернуть мажоритарные округа.", "reform_elections"},
		"волокита":              {"Волокита и некачественный ремонт, написал он в петиции.", "oversight"},
		"an honour":             {"He got an honorary title and steps down from the post.", "appointments"},
		"poor work":             {"The repairs were shoddy and substandard, and nobody was rebuked for negligence.", "oversight"},
		"істі":                  {"Қылмыстық істі қайтарды, пара алған кеденшілер кетті.", "security_justice"},
		"ауыз суы":              {"Көшедегі ауыз суы тоқтады, топтық судың құбыры тозған.", "agriculture_regions"},
		"жерасты суы":           {"Жерасты суының қоры мен ағынды судың көлемі есептелді.", "environment_energy"},
		"қарттар үйлері":        {"Қарттар үйлері мен балалар үйіне көмек жинады.", "social"},
		"whose council it is":   {"The people's council will have ninety seats. A people’s council was tried before.", "reform_elections"},
		"in vitro":              {"In vitro treatment and hearing aids are free.", "social"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := understood(t, programReader(language.Options{}), test.text).Topics; !slices.Contains(got, test.want) {
				t.Error(got)
			}
		})
	}
}

func TestWhatIsSaidFirstIsWhatATextIsAbout(t *testing.T) {
	mine := "The coal mine dug 14 tonnes of coal, and its chimney smoked over the pollution gauge. "
	school := "The pupils of the school wrote to their teacher, and the teacher read it to the pupils. "
	filler := "Nobody in the hall said a word about it. Everybody had gone home by then. The lights were off. "
	for _, test := range []struct{ text, want string }{
		{mine + mine + filler + filler + filler + filler + filler + school + school, "environment_energy"},
		{school + school + filler + filler + filler + filler + filler + mine + mine, "social"},
	} {
		if got := understood(t, programReader(language.Options{}), test.text).Topics; len(got) == 0 || got[0] != test.want {
			t.Errorf("%v, not %s first", got, test.want)
		}
	}
}

func TestKazakhWordsThatOnlyBeginAlike(t *testing.T) {
	notAbout(t, map[string]notTopic{
		"reported, no hub":               {"Бұл туралы баспасөз қызметі хабарлады. Толығырақ кейін хабарлаймыз.", "economy_budget"},
		"in the course, no leopard":      {"Әңгіме барысында ол күлді. Күн барысында ештеңе болмады.", "environment_energy"},
		"writes, no punishment":          {"Ол күнделік жазады. Біз де жазамыз.", "security_justice"},
		"a guarantee, no hostage":        {"Ол бұған кепілдік берді.", "security_justice"},
		"did not see, no show":           {"Оны ешкім көрмеген. Біз де көрмейміз.", "culture_religion"},
		"consultation, no consul":        {"Олар консультация өткізді.", "interparliamentary"},
		"quarrelled, no poets' contest":  {"Екеуі ұзақ айтысып отырды.", "culture_religion"},
		"on his own channel, no channel": {"Ол бұл туралы өз арнасында айтты.", "environment_energy"},
		"literature, no ethics":          {"Ол әдебиет туралы айтты.", "oversight"},
		"criticising, no mercury":        {"Ол бәрін сынап, үйіне кетті.", "environment_energy"},
		"our fund, no graves":            {"Біздің қорымыз үлкен.", "culture_religion"},
		"will be, no steel":              {"Бәрі жақсы болады, солай болат.", "economy_budget"},
		"capital of a land, no poison":   {"Олар Улан-Баторда тұрады.", "security_justice"},
		"an apology, no pardon":          {"Ол көпшіліктен кешірім сұрады.", "security_justice"},
	})
}

func TestRussianWordsThatOnlyBeginAlike(t *testing.T) {
	notAbout(t, map[string]notTopic{
		"to do, no deal":                 {"Это нужно сделать. Это уже сделали.", "economy_budget"},
		"a country, no freight":          {"Он вернулся из Грузии.", "economy_budget"},
		"she arrived, no profit":         {"Она прибыла утром.", "economy_budget"},
		"comrades, no goods":             {"Его товарищи ещё спали.", "economy_budget"},
		"artificial, but no mind":        {"Камень был искусственный.", "digital_ai"},
		"step by step, no poet":          {"Всё менялось поэтапно.", "culture_religion"},
		"it was said, no legend":         {"Так и было сказано.", "culture_religion"},
		"a lecture hall, no audit":       {"Аудитория была полна.", "oversight"},
		"a walk, no truancy":             {"Они вышли на прогулку.", "oversight"},
		"a hotel, no guest":              {"Он живёт в гостинице.", "interparliamentary"},
		"a bee garden, no assembly":      {"На пасеке тихо.", "interparliamentary"},
		"secretary general, no general":  {"Слово взял генеральный секретарь.", "security_justice"},
		"was late, no arrest":            {"Он задержался дома.", "security_justice"},
		"a body, no guardianship":        {"Он говорил об ОПЕК.", "social"},
		"a trolleybus, no troll":         {"Он ехал на троллейбусе.", "digital_ai"},
		"drew, no rice":                  {"Они рисовали дом.", "agriculture_regions"},
		"could, no smog":                 {"Он смог дойти.", "environment_energy"},
		"depends, no addiction":          {"Всё в зависимости от погоды.", "social"},
		"that one, no feast":             {"Он шёл по той стороне.", "culture_religion"},
		"an agenda, no call-up":          {"Повестку утвердили.", "security_justice"},
		"a city, no grave":               {"Он живёт в Могилеве.", "culture_religion"},
		"a play, no hotel":               {"Он смотрел Отелло.", "economy_budget"},
		"a state, no minefield":          {"Он живёт в Миннесоте.", "security_justice"},
		"threw away, no emission":        {"Он выбросил ключ.", "environment_energy"},
		"an ambassador's, not a chair's": {"Говорил полномочный представитель.", "reform_elections"},
	})
}

func TestEnglishWordsThatOnlyBeginAlike(t *testing.T) {
	notAbout(t, map[string]notTopic{
		"a billion, no bill":        {"It is a billion years old.", "legislation"},
		"whom, no law":              {"She saw the lawmakers on Tuesday.", "legislation"},
		"importance, no import":     {"He spoke of the importance of calm.", "economy_budget"},
		"specialised, not special":  {"He belongs to a specialised committee.", "oversight"},
		"a step, no assembly":       {"They walked at a pace of their own.", "interparliamentary"},
		"a direction, no feast":     {"He lives in the eastern hills.", "culture_religion"},
		"a region, no poet":         {"He lives in Abai.", "culture_religion"},
		"a capital, no religion":    {"He flew to Islamabad.", "culture_religion"},
		"extremely, no extremism":   {"It was extremely quiet.", "security_justice"},
		"a sentence, no prison":     {"He wrote one sentence.", "security_justice"},
		"works, no music":           {"The operation was over.", "culture_religion"},
		"firm, no stall":            {"The table is stable.", "agriculture_regions"},
		"a sure mind, no convict":   {"He spoke with conviction.", "security_justice"},
		"where tests are, no labor": {"The laboratory was closed.", "social"},
	})
}

func TestWordsThatTextsOnAnyTopicHave(t *testing.T) {
	notAbout(t, map[string]notTopic{
		"whom somebody told":        {"Об этом он сказал журналистам.", "culture_religion"},
		"what a guest lays":         {"Гость возложил цветы.", "culture_religion"},
		"who reads a paper":         {"Об этом нам написали читатели.", "culture_religion"},
		"claims, approves nothing":  {"Так утверждает его сосед из дома напротив.", "appointments"},
		"in the lead of a column":   {"Колонна с машиной во главе и её главой остановилась.", "appointments"},
		"in connection with":        {"Он молчал в связи с дождливым утром.", "digital_ai"},
		"a list that is kept":       {"Фамилию внесли в реестр.", "digital_ai"},
		"what one drinks":           {"Им подали чай, и они долго молчали.", "agriculture_regions"},
		"who drives":                {"Водитель ждал у дома.", "security_justice"},
		"where reporters sit":       {"The gallery was full of people.", "culture_religion"},
		"what a visitor lays":       {"They laid flowers and a wreath.", "culture_religion"},
		"a day of the year":         {"He told the journalist so on a holiday.", "culture_religion"},
		"gave a paper":              {"He handed over a letter.", "appointments"},
		"leads a group":             {"She chairs a quiet table, headed for home.", "appointments"},
		"a crew that decides":       {"The crew votes to stay.", "legislation"},
		"who make laws":             {"The legislators went home.", "legislation"},
		"a chamber that is at work": {"The sitting began at ten.", "legislation"},
		"who wears a uniform":       {"The officer waved at them.", "security_justice"},
		"whose son somebody is":     {"His father built it.", "social"},
	})
}

type notTopic struct{ text, not string }

// notAbout has texts read that are about no such topic.
func notAbout(t *testing.T, tests map[string]notTopic) {
	t.Helper()
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if got := understood(t, programReader(language.Options{}), test.text).Topics; slices.Contains(got, test.not) {
				t.Error(got)
			}
		})
	}
}
