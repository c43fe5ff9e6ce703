package language_test

import (
	"context"
	"strings"
	"testing"

	"minber/digest"
	"minber/language"
)

func TestWhatIsAboutAParliament(t *testing.T) {
	reader := programReader(language.Options{})
	for name, test := range map[string]struct {
		text   string
		want   bool
		reason string // a word of it
	}{
		"one name of it in front, and its work after that": {
			"Президент 20 қыркүйекке Құрылтай сайлауын тағайындады. Партия тізімдері тамызға дейін қабылданады. Орталық комиссия он мың учаске ашады. " +
				"Сайлау 52 елде өтеді. Бір партия шекті төмендетуді сұрады. Байқаушылар тамызда тіркеледі, дауыс беру кешке дейін созылады.", true, "Құрылтай",
		},
		"a brand of that name":                          {"Customs officers seized two million cigarettes in the port on Monday. Most were packed as Parliament, in cartons from abroad. Three men were detained, and the tobacco will be burnt. The packets were false.", false, ""},
		"ғылыми кеңестің мәжілісі":                      {"Археология институтының ғылыми кеңесі соңғы мәжілісінде қазбаның қорытындысын тыңдады. Мәжілісте пікірталас болды. Ғалымдар моншаның мерзімін даулады. Есепті он екі адам қолдады.", false, ""},
		"хандардың құрылтайы":                           {"Мәртөбеге екі автобус турист келді. Бұл төбеде хандар құрылтай өткізген. Тарихшының айтуынша, құрылтайдың күні белгісіз. Кіру тегін.", false, ""},
		"a government's session":                        {"Үкіметтің бүгінгі отырысында егіс барысы қаралды. Министрдің орынбасары тұқым дайын екенін айтты. Премьер-министр тыңайтқышты жеделдетуді тапсырды. Әкім 60 мың гектарды су басқанын хабарлады. Мұны кеше бір депутат та айтқан. Отырыста лагерь де сөз болды, министрлік есеп берді.", false, ""},
		"an assembly between parliaments in front":      {"The railway will be late and dear, delegates of the Baltic Assembly were told on Friday. Sixty of them had met in Riga. They asked for a minister in each country. A text on penalties was withdrawn.", true, "Baltic Assembly"},
		"a speaker who opens a school":                  {"Спикер открыл школу\n\nПредседатель Сената Нурлан Есимов открыл школу в Таразе. Учителя и ученики показали ему классы. Директор школы говорил об экзаменах и нехватке учителей.", true, "Сената"},
		"a member at the theatre":                       {"Сенатор Анна Гордеева побывала в театре и поговорила с актёрами и режиссёром. Зрители аплодировали, сцена была полна цветов.", true, "Сенатор"},
		"a speaker at a match, in Kazakh":               {"Спикер матчта\n\nСенат Төрағасы Нұрлан Есімов чемпионат матчына барды. Бапкер мен команда оған доп сыйлады. Стадионда көп адам болды.", true, "Сенат"},
		"who is called like flour, at a lectern":        {"Ерлан Мукашев сказал это сенатору. Мукашев говорил с кафедры. Мукашева слушали, Мукашеву хлопали.", true, "сенатору"},
		"a school's parliament":                         {"The school parliament of Lyceum 12 voted on buns. Its speaker put the motion, the deputies of the younger years were against. The headmaster watched from the back row.", false, ""},
		"a senate of students, whose chairman speaks":   {"Студенческий сенат университета договорился с ректором. «Субботы вернутся», – пообещал председатель сената Илья Громов. Сенаторы собирали подписи месяц.", false, ""},
		"a sejm of fishermen":                           {"В Клайпеде прошёл сейм рыбаков. Маршалом сейма стал Йонас Петрайтис, поймавший щуку. Праздник посетили три тысячи человек.", false, ""},
		"a second reading of which no chamber is named": {"Закон о пастбищах вернулся на второе чтение. Докладчик Нурлан Есимов попросил коллег не спешить. Комитет соберётся во вторник.", true, "чтение"},
		"a hotel of that name":                          {"Отель «Парламент» открылся в доме 1911 года. В баре «Парламента» подают чай, номера стоят от девяти тысяч. Архитектор сохранил дубовую лестницу.", false, ""},
		"мұғалімдердің құрылтайы": {
			"Түркістанда ауыл мұғалімдерінің екінші құрылтайы аяқталды. Құрылтайда төраға сайланды. Қарарды 396 делегат қолдап дауыс берді. Келесі құрылтай Семейде өтеді.", false, "",
		},
		"аңшылардың құрылтайы":           {"Ауданда аңшылар құрылтайы өтті. Жиынға сексен делегат келді, ереже дауысқа салынды. Құрылтай алаңында көрме ашылды.", false, ""},
		"a congress with a small letter": {"The congress of locksmiths opens on Monday. Delegates to the congress vote on a new president and on the price of brass keys. The congress lasts three days.", false, ""},
		"a member who comes by bus": {
			"Жұрт мәжілісмен Талғат Нұрымның соңғы рет автобуспен қашан келгенін ұмытқан. Кітапханада оны он бір адам күтіп отыр екен. Алғашқысы су сұрады. Соңғысы көпір туралы айтты. Кешке дейін әңгіме бітпеді. " +
				"«Залда маған үш минут қана беріледі», – деді Талғат Нұрым. Дәптері арызға толды. Таңертең ол кері қайтты, жолда қар жауып тұрды.", true, "мәжілісмен",
		},
		"a treaty that a chamber ratified": {"Договор о границе, подписанный давно, ратифицирован. Верхняя палата одобрила его без обсуждения. Чабаны узнали новость по радио. Президенту дается десять дней.", true, "палата"},
		"a chamber that votes":             {"The Senate passed the water bill on Tuesday. Thirty senators voted for it, four against.", true, "Senate"},
		"a speaker of a parliament who chairs something else": {
			"Заседание оргкомитета форума ремесленников прошло в Таразе. Его провел спикер Мажилиса Ермек Толепберген. «Мастера ждут не грантов, а заказов», – сказал Ермек Толепберген. " +
				"Участники осмотрели выставку ковров и посуды. Спикер Мажилиса встретился с министром культуры Асель Бектурганкызы. Следующий сбор намечен на осень.", true, "Мажилиса",
		},
		"халық қалаулыларының жұмысы":        {"Мәжіліс депутаттары кеше шаруалармен кездесті. Депутаттар жанармай бағасы туралы сұрақтарға жауап берді.", true, "депутаттары"},
		"wind measured in metres per second": {"A storm alert is in force in eleven districts. Gusts of 20 mps are expected, near the pass up to 28 mps. Drivers are asked to stay at home.", false, ""},
		"a reportage that opens with the scenery": {
			"The road to the pass was washed away in May. Sheep stand where the bridge was, and two boys sell water to the drivers. Nobody has come with a bulldozer yet, the shepherds say; the district has one, and it is broken. " +
				"Senator Dinara Omirzak has driven up from the valley to see it. \"I have counted nine holes,\" Omirzak said. She has put the road on a list for the regional budget, with four others. The bus stops at the school now, and the children walk the rest. " +
				"In the evening the senator drank tea with the road master, Bolat Zhunis, and wrote down what gravel costs. The Senate's budget committee will hear of it, she promised. Then the rain began again, and the lights of the village went out one after the other.", true, "Senator",
		},
		"a match with a former deputy among the crowd": {"Ордабасы выиграл дома со счетом 2:0. Первый мяч забил Асхат Нурлыбек на двадцатой минуте, второй – Иван Коротких. На трибунах собралось восемь тысяч зрителей, среди них бывший депутат и два певца. Следующий тур пройдет в субботу, команда поедет в Кызылорду. Тренер сказал, что доволен обороной.", false, ""},
		"members by letters": {
			"The ferry has not run since June. Two MHAs drove to the wharf on Monday to hear the islanders, and the Speaker sent a clerk with a recorder. Fishermen said the engine was sold. \"I want the contract on my desk,\" said one of the MHAs. " +
				"The standing committee meets on Thursday. Rain fell all day and the children watched from the school.", true, "MHAs",
		},
		"a senate that has a rector":                       {"Senate backs later exams\nThe senate voted on Tuesday by 31 to 20 to move the exams to June. The dean of medicine spoke against it. Students and professors sat in the gallery, and the rector abstained.", false, ""},
		"rows nicknamed the senate":                        {"Chamber of trade opens fair\nThe chamber of foreign trade opened its autumn session. The main speaker was the designer Mila Orlan, who told the audience in the pavilion nicknamed the senate that chairs were getting lower.", false, ""},
		"федерацияның құрылтайы":                           {"Федерацияның құрылтайы өтті\nТаразда көкпар федерациясының құрылтайы өтті. Делегаттар жасырын дауыс беріп, төраға сайлады. Мәжіліс бір сағатқа созылды, құрылтай ережеге өзгеріс енгізді.", false, ""},
		"birds in a parliament":                            {"A parliament in the barn\nA parliament of eleven sat in the rafters all winter. The owls roost by day, says the ranger, and the parliament is quiet. Their nests were counted in March.", false, ""},
		"айтыс ақындарының құрылтайы":                      {"Курултай под открытым небом\nКурултай собрал сорок сказителей. Жюри слушало эпос до ночи, и зрители не расходились. Приз курултая увез акын из Таласа.", false, ""},
		"who once was a deputy":                            {"Бывший депутат сажает виноград\nБывший депутат Марат Жунусов продал дом и купил склон. В Мажилисе он провел пять лет. Вино он разливает сам, бутылок пока восемьсот.", false, ""},
		"a word that begins like an abbreviation":          {"The pace of the work fell apart in May. Pace makers, he said, keep the pace. The pasture was dry.", false, ""},
		"who writes down what is said":                     {"She writes two hundred words a minute. None of them was ever her own, she says. Smoke hung in the gallery when she came. On Friday the last stenographer of the Riksdag will switch off her machine.", true, "Riksdag"},
		"a house in the headline alone":                    {"Стортинг переходит на солнечные батареи\nКрышу закроют панелями к лету. Экономия составит треть. Рабочие уже поставили леса.", true, "Стортинг"},
		"a budget that no house is named for":              {"Бюджет принят ночью. Оппозиция потребовала пересчета голосов и проиграла его, коалиция удержала премьера. Теперь закон подпишет президент, поправки внесут в мае. Партии коалиции довольны, голосование длилось час.", true, ""},
		"a square of that name":                            {"The Christmas market on Senate Square opened on Saturday with 120 stalls. Stallholder Aino Virta has sold candles here for thirty years. A carousel stands beside the statue.", false, ""},
		"a senate of a university":                         {"The senate of University College voted on Tuesday to back the rector, Niamh Kelly. Forty-one members voted for her. The next sitting of the senate is in March.", false, ""},
		"the speaker of a school":                          {"Школьный парламент гимназии принял закон о чистоте. Спикер, десятиклассница Аня Линд, сказала, что дежурить будут все. Голосовали поднятием рук.", false, ""},
		"a part in a film":                                 {"Актер Иван Петров сыграл сенатора в новом сериале, это его первая главная роль. Съемки шли в Праге. Критики спорят.", false, ""},
		"a house that has another name":                    {"Ambassador Karim Benali was received by the deputy chairman of the Council of the Nation on Monday. They spoke of student exchanges and of visas.", true, "Council of the Nation"},
		"a friendship group":                               {"The friendship group with Japan was set up on Monday. Its chair, Marat Omarov, said that 19 members had joined. The ambassador handed over books.", true, "friendship group"},
		"a chamber of elders":                              {"Палата старейшин в пятницу вернула проект о колодцах. За проголосовали сорок человек, вотум недоверия министру отложен. Пастухи ждали решения на площади.", true, "Палата старейшин"},
		"солтүстік аралдардың кеңесі":                      {"Батыс-Солтүстік кеңестің сессиясы сейсенбіде ашылды. Аралдардан он сегіз өкіл келді. Олар уылдырық квотасын талқылап, қаулы қабылдады.", true, "Батыс-Солтүстік кеңес"},
		"ауа райы":                                         {"Ертең облыста боран болады. Желдің жылдамдығы секундына 25 метрге жетеді. Құтқарушылар жолға шықпауға кеңес береді.", false, ""},
		"a company, though its director was once an MP":    {"The bakery opened its third shop in Shymkent. It sells rye bread and pies and employs forty people. Its director says that flour has become dearer. He plans two more shops by spring, a kitchen and a school for bakers, and has asked the bank for a loan.", false, ""},
		"parliament in a headline and an opening question": {"Парламент уходит на каникулы\nЧто успели депутаты за год? Принято девяносто законов, половина из них – о налогах.", true, "депутаты"},
	} {
		t.Run(name, func(t *testing.T) {
			u, err := reader.Understand(context.Background(), digest.Article{Text: test.text, Date: "2026-11-20"})
			if err != nil {
				t.Fatal(err)
			}
			if u.Relevant != test.want || !strings.Contains(u.Reason, test.reason) {
				t.Errorf("relevant %v because of %q", u.Relevant, u.Reason)
			}
			if u.Relevant && len(u.ReasonAt) == 0 {
				t.Error("nothing in the text decided it")
			}
			for _, at := range u.ReasonAt {
				if !strings.Contains(u.Reason, test.text[at.Start:at.End]) {
					t.Errorf("%q is no part of the reason %q", test.text[at.Start:at.End], u.Reason)
				}
			}
		})
	}
}
