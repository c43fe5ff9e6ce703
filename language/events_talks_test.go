package language_test

import (
	"strings"
	"testing"
)

// A delegation that is received is on a visit; who receives it is not.
func TestDelegationsReceivedAreOnAVisit(t *testing.T) {
	for name, test := range map[string]struct{ text, event string }{
		"where the report is from": {
			"АСТАНА, 12 мая. Председатель Курултая Айдар Омаров принял во вторник делегацию Сейма Латвии во главе с председателем комиссии Юрисом Калниньшем. Стороны обсудили хлеб.",
			"визит делегации Сейма Латвии в Астану",
		},
		"the headline told of the meeting": {
			"Вице-спикер Курултая встретилась с латвийскими депутатами\n\nЗаместитель председателя Курултая Асель Омарова встретилась во вторник в Астане с делегацией Сейма Латвии. Ее возглавляет председатель комитета Юрис Калниньш.",
			"визит делегации Сейма Латвии в Астану",
		},
		"no city is told": {
			"В Курултае во вторник состоялась беседа депутата Курултая Айдара Омарова с делегацией Сейма Латвии. Делегацию возглавляет председатель комиссии Юрис Калниньш.",
			"визит делегации Сейма Латвии",
		},
	} {
		t.Run(name, func(t *testing.T) {
			u := readOn(t, "2026-05-12", test.text)
			if len(u.Events) != 1 || u.Events[0].Name != test.event {
				t.Errorf("%q is not told of: %+v (meetings %+v)", test.event, u.Events, u.Meetings)
			}
		})
	}
}

// Who came to whom is not guessed where no word tells it.
func TestNobodyIsSentOnAVisit(t *testing.T) {
	for _, text := range []string{
		"Председатель Курултая Айдар Омаров обсудил во вторник хлеб с председателем Сейма Латвии Юрисом Калниньшем.",
		"Председатель Курултая Айдар Омаров принял посла Латвии Юриса Калниньша.",
		"Спикер Сейма Латвии Юрис Калниньш во вторник позвонил председателю Курултая Айдару Омарову.",
	} {
		for _, e := range readOn(t, "2026-05-12", text).Events {
			if strings.Contains(e.Name, "визит") || strings.Contains(e.Name, "поездка") {
				t.Errorf("%q tells of %q", text, e.Name)
			}
		}
	}
}

// A gathering is no house though it is called as one.
func TestGatheringsAreNoHouse(t *testing.T) {
	for _, text := range []string{
		"Алтайдың омарташылары құрылтайға жиналды. Кеше мұнда омарташылардың жетінші құрылтайы өз басшысын сайлады.",
		"Бір топ қазақстандық сенатор кеше бірқатар келіссөз өткізді.",
	} {
		for _, e := range readOn(t, "2026-05-12", text).Events {
			if strings.Contains(e.Name, "отырыс") {
				t.Errorf("%q tells of %q", text, e.Name)
			}
		}
	}
}

// What a bill passed, what was voted to be done and who held a briefing name an event.
func TestEventsByWhatWasDone(t *testing.T) {
	for _, c := range [][2]string{
		{"The bill on water cleared the foreign relations committee of the Kurultai on Monday by one vote.", "meeting of the foreign relations committee of the Kurultai"},
		{"The Kurultai voted on Monday to censure Minister Olof Berg.", "with a vote to censure Minister Olof Berg"},
		{"Minister Olof Berg was grilled by deputies of the Kurultai on Monday.", "of the Kurultai"},
		{"Prime Minister Olof Berg survived a vote of no confidence in the Kurultai on Monday.", "plenary session of the Kurultai with a vote of no confidence"},
		{"The Executive Committee of the Kurultai met in Astana on Monday.", "meeting of the Executive Committee of the Kurultai"},
		{"Вотум недоверия премьеру провалился в Курултае в понедельник.", "пленарное заседание Курултая по вотуму недоверия"},
		{"На брифинге в понедельник депутат Курултая Анна Линд говорила о воде.", "брифинг депутата Курултая Анны Линд"},
		{"Депутат Курултая Анна Линд встретилась в понедельник с жителями Ушарала.", "встреча депутата Курултая Анны Линд с жителями"},
	} {
		text := c[0] + " " + map[bool]string{true: "The papers wrote of it at length the next day.", false: "Об этом подробно написали на следующий день газеты."}[c[0][0] < 0x80]
		u := readOn(t, "2026-05-12", text)
		if len(u.Events) != 1 || !strings.Contains(u.Events[0].Name, c[1]) {
			t.Errorf("%q is not told of by %q: %+v", c[1], c[0], u.Events)
		}
	}
}
