package language_test

import "testing"

func TestMeetingsWithoutAWordForThem(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Over coffee on Thursday Speaker Greta Holm sounded out Italian deputy Marco Brancati on the draft treaty.", "Brancati+Holm meeting"},
		{"The minister, Marco Brancati, came to see Greta Holm, Speaker of the Senate, on Wednesday morning.", "Brancati+Holm meeting"},
		{"Greta Holm, chair of the Senate, called in Energy Minister Marco Brancati on Friday.", "Brancati+Holm meeting"},
		{"Farmer Marco Brancati showed deputy Greta Holm the cracked well behind his house.", "Brancati+Holm meeting"},
		{"Marco Brancati, Italy's deputy speaker, was Greta Holm's guest at the Parliament House on Thursday.", "Brancati+Holm reception"},
		{"Speaker Greta Holm and President Marco Brancati spoke for two hours behind closed doors.", "Brancati+Holm meeting"},
		{"Minister Marco Brancati showed that Speaker Greta Holm had been wrong.", ""},
		{"Minister Marco Brancati came to the defence of Speaker Greta Holm.", ""},
		{"Minister Marco Brancati saw Speaker Greta Holm win the vote on television.", ""},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Депутат Анна Дорохина заехала к фермеру Павлу Кротову.", "Дорохина+Кротов meeting"},
		{"Фермер Павел Кротов показал депутату Анне Дорохиной сухой колодец.", "Дорохина+Кротов meeting"},
		{"Гостем председателя Сената Анны Дорохиной во вторник был посол Павел Кротов.", "Дорохина+Кротов reception"},
		{"Спикер Сената Анна Дорохина вызвала к себе министра Павла Кротова.", "Дорохина+Кротов meeting"},
		{"Спикер Анна Дорохина приняла отставку министра Павла Кротова.", ""},
		{"Спикер Анна Дорохина пришла к выводу, что министр Павел Кротов прав.", ""},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Депутат Ерлан Байжігітов ауылға барып, фермер Павел Кротовтың үйінде болды.", "Байжігітов+Кротов meeting"},
		{"Фермер Павел Кротов депутат Ерлан Байжігітовке құрғап қалған құдықты көрсетті.", "Байжігітов+Кротов meeting"},
		{"Сенат төрағасы Ерлан Байжігітов министр Павел Кротовты шақыртып алды.", "Байжігітов+Кротов meeting"},
		{"Сенат төрағасы Ерлан Байжігітов министр Павел Кротовтың ұсынысын қабылдады.", ""},
	})
}

func TestMeetingsOfRelativeClauses(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Marco Brancati, Italy's deputy speaker, whom Greta Holm met on Friday, said a treaty was near.", "Brancati+Holm meeting"},
		{"Marco Brancati, Italy's deputy speaker, with whom Speaker Greta Holm dined on Friday, said a treaty was near.", "Brancati+Holm meeting"},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Президент Павел Кротов, которого накануне приняла Анна Дорохина, реформу одобрил.", "Дорохина+Кротов reception"},
		{"Анна Дорохина, встретившаяся накануне с президентом Павлом Кротовым, реформу одобрила.", "Дорохина+Кротов meeting"},
		{"В числе тех, с кем встретилась Анна Дорохина, – президент Павел Кротов и министр Марек Новицкий.", "Дорохина+Кротов meeting; Дорохина+Новицкий meeting"},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Сенат төрағасы Ерлан Байжігітов қабылдаған елші Павел Кротов реформаны қолдады.", "Байжігітов+Кротов reception"},
	})
}

func TestSidesNamedAtLength(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{
			"Greta Holm held talks with the Speaker, Marco Brancati; the fisheries minister, Hakan Demirel; and the chair of the budget committee, Edgar Lindqvist.",
			"Brancati+Holm meeting; Demirel+Holm meeting; Holm+Lindqvist meeting",
		},
		{"Speaker Greta Holm received two visitors on Wednesday: committee chair Marco Brancati and Minister Hakan Demirel.", "Brancati+Holm reception; Demirel+Holm reception"},
		{
			"Speaker Greta Holm received the delegation led by Marco Brancati. The delegation included Hakan Demirel, a member of the committee on trade.",
			"Brancati+Holm reception; Demirel+Holm reception",
		},
		{"Greta Holm did not hold talks in Riga with Marco Brancati, the minister. The trip was off. Instead the two men talked by telephone.", "Brancati+Holm call"},
	})
	checkMeetings(t, "ru", [][2]string{
		{
			"Анна Дорохина провела беседы с министром Павлом Кротовым и председателем Комитета по делам молодёжи, спорту и печати Мареком Новицким.",
			"Дорохина+Кротов meeting; Дорохина+Новицкий meeting",
		},
		{
			"Докладчики Марек Новицкий (Польша) и Хакан Демирель (Турция) завершают поездку. Сегодня их приняла спикер Анна Дорохина.",
			"Демирель+Дорохина reception; Дорохина+Новицкий reception",
		},
		{"Встречи председателя комитета Анны Дорохиной с министром Павлом Кротовым в программе нет.", ""},
	})
}
