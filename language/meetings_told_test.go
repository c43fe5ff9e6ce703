package language_test

import "testing"

func TestMeetingsToldOfThoseKnown(t *testing.T) {
	t.Run("English", func(t *testing.T) {
		checkMeetings(t, "en", [][2]string{
			{"The Kazakh delegation held talks with Minister Marek Nowicki. The delegation is headed by Senator Dana Orynbasarova.", "Nowicki+Orynbasarova meeting"},
			{"The Speaker of the Seimas, Rasa Jonaityte, received a group of Georgian lawmakers led by Levan Beridze.", "Beridze+Jonaityte reception"},
			{"A courtesy call by Ambassador Peter Harding on Speaker Helen Okafor took place on Tuesday.", "Harding+Okafor reception"},
			{"Senator Dana Orynbasarova arrived in Warsaw. The lawmaker was shown round the port by Mayor Marek Nowicki.", "Nowicki+Orynbasarova meeting"},
			{"Minister Marek Nowicki gave Senator Dana Orynbasarova forty minutes on Tuesday.", "Nowicki+Orynbasarova meeting"},
			{"Minister Marek Nowicki gave Senator Dana Orynbasarova a letter.", ""},
			{"Senator Dana Orynbasarova did dine with Minister Marek Nowicki.", "Nowicki+Orynbasarova meeting"},
			{"Senator Dana Orynbasarova hopes to dine with Minister Marek Nowicki.", ""},
			{"Instead of the minister, Senator Dana Orynbasarova met Ambassador Peter Harding.", "Harding+Orynbasarova meeting"},
			{"Ministers rejected claims that Senator Dana Orynbasarova had met Marek Nowicki.", ""},
			{"A video call brought together Speaker Helen Okafor and Minister Marek Nowicki.", "Nowicki+Okafor call"},
		})
	})
	t.Run("Russian", func(t *testing.T) {
		checkMeetings(t, "ru", [][2]string{
			{"Делегация Сената во главе с Ерболом Нурмагамбетовым прибыла в Варшаву. Ее принял маршал Сейма Адам Ковальский.", "Ковальский+Нурмагамбетов reception"},
			{"Посол Сербии Драган Илич побывал в Гродно, где его принял губернатор Владимир Караневич.", "Илич+Караневич reception"},
			{"Вместо него депутата Айдоса Серикова принял министр Павел Ковшов.", "Ковшов+Сериков reception"},
			{"Встречаясь в Бишкеке с министром Маратом Осмоновым, депутат Шолпан Ибраева напомнила о воде.", "Ибраева+Осмонов meeting"},
			{"К спикеру Бакыту Абдылдаеву с визитом вежливости пришел посол Индии Раджив Менон.", "Абдылдаев+Менон reception"},
			{"Депутат Ренат Хасанов прилетел из Рима. Парламентария принял министр Павел Ковшов.", "Ковшов+Хасанов reception"},
		})
	})
	t.Run("Kazakh", func(t *testing.T) {
		checkMeetings(t, "kk", [][2]string{
			{"Вице-спикер Салтанат Құрманова елші Такеши Накамура мырзаны қабылдады.", "Накамура+Құрманова reception"},
			{"Депутат Асқар Жұмағали әкім Серік Тоқтаровтың кабинетіне бас сұғып, бір сағаттай отырды.", "Жұмағали+Тоқтаров meeting"},
			{"Депутат Рауан Сәтбаев министр Тимур Жақсылықовтың өзіне кірді.", "Жақсылықов+Сәтбаев meeting"},
			{"Мәжіліс спикері Ерлан Сәдуақас Сейм маршалы Марек Вишневскийді қабылдады. Меймандар министр Тимур Жақсылықовпен де тілдесті.", "Вишневский+Жақсылықов meeting; Вишневский+Сәдуақас reception"},
			{"Сенатор Гүлмира Оспанова Ташкентке барды. Сенаторды министр Алишер Юнусов қабылдады.", "Оспанова+Юнусов reception"},
			{"Елші Такеши Накамураның депутат Рауан Сәтбаевпен кездескені туралы бейнежазба тарап жатыр.", ""},
		})
	})
}

func TestMeetingsByWayOfOthers(t *testing.T) {
	t.Run("English", func(t *testing.T) {
		checkMeetings(t, "en", [][2]string{
			{"Senator Dana Orynbasarova was in Warsaw. A reception was given in her honour by Ambassador Peter Harding.", "Harding+Orynbasarova reception"},
			{"Did Senator Dana Orynbasarova meet Minister Marek Nowicki in Warsaw?", ""},
			{"Claim: Senator Dana Orynbasarova met Minister Marek Nowicki. Verdict: false.", ""},
			{"Senator Dana Orynbasarova met Marek Nowicki on Monday and Peter Harding on Tuesday.", "Harding+Orynbasarova meeting; Nowicki+Orynbasarova meeting"},
		})
	})
	t.Run("Russian", func(t *testing.T) {
		checkMeetings(t, "ru", [][2]string{
			{"Докладчик Хельга Браун довольна: с ней говорил омбудсмен Артур Ластаев, а затем – короткий кофе с министром Ботой Жолдасовой.", "Браун+Жолдасова meeting; Браун+Ластаев meeting"},
			{"Вице-спикер Нургуль Абдиева исключила переговоры с министром Эмилем Сагыновым.", ""},
			{"Депутатскую группу во главе с Ириной Смирновой встретил полковник Талгат Исин.", "Исин+Смирнова meeting"},
		})
	})
	t.Run("Kazakh", func(t *testing.T) {
		checkMeetings(t, "kk", [][2]string{
			{"Баяндамашы Хельга Браун Астанада болды. Дүйсенбіде омбудсмен Артур Ластаев, сәрсенбіде министр Бота Жолдасова қабылдады.", "Браун+Жолдасова reception; Браун+Ластаев reception"},
			{"Сенатор Ирина Смирнова бастаған депутаттар тобын полковник Талғат Исин қарсы алды.", "Исин+Смирнова reception"},
			{"Спикер Нұрдин Ақматов депутат Шолпан Исаеваны бөлек бөлмеге ертіп әкетті.", "Ақматов+Исаева meeting"},
		})
	})
}

func TestMeetingsAtSomebodysPlace(t *testing.T) {
	t.Run("English", func(t *testing.T) {
		checkMeetings(t, "en", [][2]string{
			{"Ambassador Peter Harding handed Speaker Helen Okafor an invitation from his parliament.", "Harding+Okafor meeting"},
			{"Speaker Helen Okafor handed the gavel to her deputy, Marek Nowicki.", ""},
			{"Senator Dana Orynbasarova was seen leaving the home of writer Marek Nowicki.", "Nowicki+Orynbasarova meeting"},
			{"Senator Dana Orynbasarova, who worked for years in the office of Chancellor Marek Nowicki, has retired.", ""},
			{"Minister Marek Nowicki came second to Senator Dana Orynbasarova in the vote.", ""},
			{"Mayor Marek Nowicki received him on Monday. Senator Timur Beisekov had been to see Speaker Helen Okafor before.", "Beisekov+Okafor meeting"},
		})
	})
	t.Run("Russian", func(t *testing.T) {
		checkMeetings(t, "ru", [][2]string{
			{"Айгерим Байзакова изложила выводы в кабинете министра Мейрама Толегена.", "Байзакова+Толеген meeting"},
			{"В кабинете спикера Лины Хаддад висит портрет. Депутат Омар Саид доволен.", ""},
			{"Спикер Ерлан Кошанбеков навестил 102-летнего ветерана Ивана Петренко.", "Кошанбеков+Петренко meeting"},
			{"Председатель Сената Фейсал Хаддадин не прилетел. С министром Русланом Исаевым он поговорил по телефону.", "Исаев+Хаддадин call"},
		})
	})
	t.Run("Kazakh", func(t *testing.T) {
		checkMeetings(t, "kk", [][2]string{
			{"Елші Юсуф Қая спикер Айгерім Болатқа парламентінің шақыруын табыс етті.", "Болат+Қая meeting"},
			{"Спикер Лина Хаддадтың кабинетінде сурет ілулі тұр. Депутат Омар Саид риза.", ""},
			{"Депутат Алма Кәрімова фермада болды. Қожалық иесі Сергей Ким оған жылыжайды көрсетті.", "Ким+Кәрімова meeting"},
		})
	})
}

func TestMeetingsDeniedBehind(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Local media wrote that Senator Dana Orynbasarova met Minister Marek Nowicki. “There was no such meeting,” a spokesman said.", ""},
		{"A meeting between Senator Dana Orynbasarova and Minister Marek Nowicki was on the programme. It was put off, however.", ""},
	})
	checkMeetings(t, "ru", [][2]string{
		{"По словам депутата, сенатор Дана Ержанова встретилась с министром Павлом Ковшовым. Никакой встречи не было, говорят в министерстве.", ""},
		{"В программе значилась встреча сенатора Даны Ержановой с министром Павлом Ковшовым. Однако её отложили.", ""},
		{"Встреча сенатора Даны Ержановой с министром Павлом Ковшовым прошла в среду. Она отложила отпуск.", "Ержанова+Ковшов meeting"},
		{"Министр Павел Ковшов принял сенаторов Дану Ержанову и Игоря Белова.", "Белов+Ковшов reception; Ержанова+Ковшов reception"},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Депутат Рауан Сәтбаев министр Тимур Жақсылықовпен кездескен. Ондай кездесу болған жоқ, дейді министрлік.", ""},
		{"Бағдарламада депутат Рауан Сәтбаевтың министр Тимур Жақсылықовпен кездесуі тұрған еді. Алайда ол кейінге қалдырылды.", ""},
		{"Депутат Рауан Сәтбаев министр Тимур Жақсылықовпен кездесті. Ол Алматыға сапарын кейінге қалдырды.", "Жақсылықов+Сәтбаев meeting"},
	})
}

func TestMeetingsWithSomebodyAtOnesPlace(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Helen Okafor was in her office with Ambassador Peter Harding, going through the letters.", "Harding+Okafor meeting"},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Спикер Роза Алимова сидела у себя в кабинете с омбудсменом Игорем Паком.", "Алимова+Пак meeting"},
		{"Сенатор Люк Клас прилетел в Алматы, а вечером консул Пьер Ноэль дал ужин в его честь.", "Клас+Ноэль reception"},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Сенатор Люк Клас әкім Сәуле Тұрсынмен жүздесті, кешке консул Пьер Ноэльмен бірге кешкі ас ішті.", "Клас+Ноэль meeting; Клас+Тұрсын meeting"},
	})
}
