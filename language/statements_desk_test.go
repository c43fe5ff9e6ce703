package language_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

// Who works for the programme asks and reports; the words of others are quoted.
func TestTheProgrammesOwnPeopleAreNotQuoted(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a correspondent called by her first name": {
			"STUDIO: The Kurultai passed the bill today by a single vote. Our Anush Galstyan was there. Anush, how close was it?\n\n" +
				"GALSTYAN: Six to five, and for a minute it was five to five. Deputy Lilit Hovsepyan broke ranks.\n\n" +
				"HOVSEPYAN (recording): I am for an open border, and my shopkeepers are too.\n\n" +
				"GALSTYAN: The full house of the Kurultai votes on it next Wednesday.",
			[]string{"Lilit Hovsepyan: I am for an open border,"},
		},
		"микрофон алдында кім отыр": {
			"СӘБИТ: Армысыздар! Микрофон алдында Сәбит Мерғали. Құрылтайдың отырысы бүгін түсте жабылды.\n\n" +
				"АРАМ САЯКЯН, депутат: Бұл әзірге танысу ғана, нақты құжат жоқ деп айта аламын.\n\n" +
				"СӘБИТ: Енді депутаттар қашан жиналады?",
			[]string{"Арам Саякян: Бұл әзірге танысу ғана, "},
		},
		"lines under initials": {
			"Roza Amangeldi, a deputy of the Kurultai, spoke to Weekly Courier.\n\nWeekly Courier: Did you expect the decree to be your first fight?\n\n" +
				"Roza Amangeldi: No. I thought that I would spend a year learning where the lifts are.\n\nWC: And the Speaker?\n\n" +
				"RA: He heard me out in March, a day after my speech.",
			[]string{"Roza Amangeldi: No. I thought that I wou", "Roza Amangeldi: He heard me out in March"},
		},
		"a line from a tape": {
			"PRESENTER: Let's hear deputy Cecilia Mensah, who spoke to us before the Kurultai met.\n\nCecilia Mensah [tape]: We aren't celebrating, and if the court says otherwise we shall obey.\n\nPRESENTER: The Kurultai meets again tomorrow.",
			[]string{"Cecilia Mensah: We aren't celebrating, a"},
		},
		"a host who greets and asks, and whom she calls": {
			"Jane Marlow: Good morning, it is ten past seven. The Kurultai votes on water today. On the line is deputy Anna Lind. Good morning.\n\n" +
				"Anna Lind: The wells are dry and nobody has paid for them.\n\nJane Marlow: And the minister?\n\n" +
				"Anna Lind: The minister has not been to my district since May.\n\nJane Marlow: We asked him. Tom Reed has been there all week. Tom?\n\n" +
				"Tom Reed: Jane, the corridors are full of people with buckets.\n\nJane Marlow: Thank you, Tom.",
			[]string{"Anna Lind: The wells are dry and no", "Anna Lind: The minister has not bee"},
		},
		"a first turn that is no question": {
			"Депутат Курултая Анна Линд считает колодцы с мая.\n\n– Анна Ивановна, расскажите о колодцах.\n\n– Их в округе сорок, и двадцать из них пусты.\n\n" +
				"– Говорят, вы спорили с министром.\n\n– Спорила, потому что он не был у нас с мая.\n\n– Это правда, что вы сами спускались?\n\n– А кто еще? Муж держал веревку.",
			[]string{"Анна Ивановна Линд: Их в округе сорок, и два", "Анна Ивановна Линд: Спорила, потому что он н", "Анна Ивановна Линд: А кто еще? Муж держал ве"},
		},
		"арасында тілші кабинетті суреттейді": {
			"Құрылтай депутаты Анна Линдпен сұхбат жарыққа шықты.\n\n– Жер туралы заң не береді?\n\n– Жер иесін табады. Бұрын ол жол бойында қалатын.\n\n" +
				"Біз Анна Ивановнаның кабинетінде отырмыз. Терезеден Есіл көрінеді.\n\n– Сіз оны өзіңіз жаздыңыз ба?\n\n– Төртеуміз жаздық. Ең көп таласқан бап – жетінші.",
			[]string{"Анна Ивановна Линд: Жер иесін табады. Бұрын ", "Анна Ивановна Линд: Төртеуміз жаздық. Ең көп"},
		},
		"a fact check asks itself": {
			"Желіде Құрылтай депутаты Гүлшат Бектұрованың атынан дауыс жазбасы тарап жүр.\n\nДепутат не айтты?\n\nБектұрова сәуірде сауал жолдап, сауданы шектеуді сұраған.\n\nБанк не айтты?\n\n" +
				"Біз банкке хабарластық, қолма-қол ақша сақталады. Бектұрова да соны айтады.\n\nЕнді не болады?\n\nБіз заң жобасының күнін анықтадық: маусымда қаралады.",
			nil,
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, said(readOn(t, "2026-05-12", c.text), digest.Quote)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
