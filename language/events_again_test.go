package language_test

import "testing"

// The name of an event says nothing twice, and holds no word of the clause behind it.
func TestAnEventsNameIsOnePhrase(t *testing.T) {
	for name, test := range map[string]struct{ text, want string }{
		"an adjective of the next noun": {"В среду прошло заседание Речного совета. На полях заседания Речного совета белорусский спикер выступил с речью.", "заседание Речного совета"},
		"who acts and a place":          {"Бүгін сенаторлар Атыраудағы жалпы отырыста су туралы заңды қабылдады.", "Сенаттың су туралы заң жөніндегі Атыраудағы жалпы отырысы"},
	} {
		t.Run(name, func(t *testing.T) {
			events := understand(t, "2026-05-13", test.text).Events
			if len(events) != 1 || events[0].Name != test.want {
				t.Errorf("%+v, want %q", events, test.want)
			}
		})
	}
}

// When a promise was given is no day to come.
func TestAPromiseOfThePastIsNotComing(t *testing.T) {
	for text, coming := range map[string]int{
		"The deputies met on Wednesday. “You promised us this amendment in March,” said a deputy.":       0,
		"The deputies met on Wednesday. “You promised to bring this amendment in March,” said a deputy.": 1,
		"Депутаты собрались в среду. «Вы обещали нам эту поправку в марте», – сказал депутат.":           0,
	} {
		t.Run(text, func(t *testing.T) {
			if got := understand(t, "2026-01-15", text).Upcoming; len(got) != coming {
				t.Errorf("%+v", got)
			}
		})
	}
}
