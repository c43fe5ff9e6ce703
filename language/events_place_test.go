package language_test

import "testing"

func TestWhereAnEventTookPlace(t *testing.T) {
	for name, test := range map[string]struct{ text, place string }{
		"two words in capitals":       {"KUALA LUMPUR, May 11 - The River Assembly opened its plenary session on Monday.", "Kuala Lumpur"},
		"a saint's town":              {"ST. PETERSBURG, May 11 - The River Assembly held a plenary session on Monday.", "St. Petersburg"},
		"heads of sections":           {"БЮДЖЕТ. В понедельник прошло пленарное заседание Речной ассамблеи.\n\nДРОНЫ. Рабочая группа собралась во вторник.", ""},
		"the capital of a people":     {"ASTANA, May 11 - The Speaker of the Norwegian Storting, Ola Berg, landed in the Kazakh capital on Monday.", "Astana"},
		"a hyphen in capitals":        {"САНКТ-ПЕТЕРБУРГ. 11 мая. В понедельник прошло пленарное заседание Речной ассамблеи.", "Санкт-Петербург"},
		"a rubric":                    {"ОНЛАЙН. 11 мая. В понедельник прошло пленарное заседание Речной ассамблеи.", ""},
		"a rubric of two words":       {"СУ МАУСЫМЫ. Дүйсенбіде Құрылтайдың жалпы отырысы өтті.", ""},
		"when a page was updated":     {"Last updated 17:31.\nThe River Assembly held a plenary session on Monday.", ""},
		"a palace called by a region": {"В Таврическом дворце прошло заседание Речной ассамблеи.", ""},
		"a town in -а":                {"В Кызылорде прошло заседание комитета Курултая по аграрным вопросам.", "Кызылорда"},
		"a village in -ка":            {"В Тополевке прошло выездное заседание комитета Курултая по аграрным вопросам.", "Тополевка"},
		"a capital in -а":             {"В Любляне прошло заседание комитета Курултая по аграрным вопросам.", "Любляна"},
		"a town in -ья":               {"В Анталье прошло заседание комитета Курултая по аграрным вопросам.", "Анталья"},
		"мұнда":                       {"Мұнда Құрылтай комитетінің көшпелі отырысы өтті.", ""},
	} {
		t.Run(name, func(t *testing.T) {
			events := understand(t, "2026-05-13", test.text).Events
			if len(events) != 1 || events[0].Place != test.place {
				t.Errorf("%+v, want one in %q", events, test.place)
			}
		})
	}
}

func TestASceneThatIsNoneMeetsNobody(t *testing.T) {
	for name, text := range map[string]string{
		"президент пен шешім": "Президентке заң жолданды. Клубқа сенатор Мәди Серікбай ат басын бұрды. Тұрғындар оны таңнан күткен.\n\n– Жол қайда? – деп сұрады зейнеткер Анна Шмидт. Шешімге наразы шаруалар клубта қалды.",
		"дворец, не деревня":  "В Таврическом дворце договорились о законе. Депутат Курултая Иван Бобров приехал утром. В клубе его ждали сельчане и пенсионеры.\n\n– Где дорога? – спросила пенсионерка Анна Шмидт.",
	} {
		t.Run(name, func(t *testing.T) {
			if events := understand(t, "2026-05-13", text).Events; len(events) != 0 {
				t.Errorf("%+v", events)
			}
		})
	}
}
