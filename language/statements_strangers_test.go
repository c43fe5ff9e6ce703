package language_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

func TestWordsOfTheUnnamedAreNobodys(t *testing.T) {
	for name, c := range map[string]struct {
		text         string
		quotes, told []string
	}{
		"English: he behind the verb is the subject of what is said": {
			"Senator Ruth Calder opened the fair in Topeka. One of the guests, a beekeeper from the hills, said he would bring honey next time.",
			nil, nil,
		},
		"English: she behind an unnamed woman is that woman": {
			"Speaker Joe Hadley met Anna Lindqvist, the head of the Nordic Council. They talked about ferries, says his spokeswoman. She denies that money was discussed.",
			nil, nil,
		},
		"English: said he still turns the order round": {
			"Senator Joe Hadley came late. “The road was closed all night,” said he.",
			[]string{"Joe Hadley: The road was closed all "},
			nil,
		},
		"Russian: a doctor is no deputy": {
			"Депутат Мажилиса Тимур Бейсеков приехал в больницу аула. Врач просит прислать новый аппарат до зимы.",
			nil, nil,
		},
		"Russian: a guest whom a dash names is nobody named before": {
			"Сенатор Тимур Бейсеков открыл ярмарку в Караганде. Идею выдвинул чешский гость – председатель комитета Томаш Новак.",
			nil,
			[]string{"Томаш Новак: Идею выдвинул чешский го"},
		},
		"Russian: how he talks is not what he says": {
			"Депутат Мажилиса Тимур Бейсеков принимает в клубе. Он говорит тихо и держит в руке карандаш.",
			nil, nil,
		},
		"Kazakh: a cry from the hall, an old man and a girl are nobody": {
			"Сенатор Ерлан Қасымов ауылға барды. Залдан: «Жол қашан салынады осы?» деген дауыс естілді.\n\n«Су келсе болды бізге», – деді он жасар қыз ойланбастан.\n\nЕсік алдында тұрған бір ақсақал: «Сөз көп болды, енді іс болсын», деп күлді.",
			nil, nil,
		},
		"Kazakh: the deputy of the story and not the businessman who spoke last": {
			"Мәжіліс депутаты Тимур Бейсеков Талдыда тұрады. Бейсеков мектеп салдырды. Кәсіпкер Марат Оспанов: «Бізге алдымен жол керек, сосын мектеп», – дейді.\n\nДепутат жолға ақша таппағанын мойындайды.",
			[]string{"Марат Оспанов: Бізге алдымен жол керек,"},
			[]string{"Тимур Бейсеков: Депутат жолға ақша таппа"},
		},
		"Kazakh: what only leads up to a quotation is no statement": {
			"Сенатор Ерлан Қасымов сол күнді былай еске алады:\n\n– Жаңбыр толассыз жауды, көпір шайылып кетті.",
			[]string{"Ерлан Қасымов: Жаңбыр толассыз жауды, к"},
			nil,
		},
	} {
		t.Run(name, func(t *testing.T) {
			u := understand(t, "2025-05-14", c.text)
			if diff := cmp.Diff(c.quotes, said(u, digest.Quote)); diff != "" {
				t.Error("quotes", diff)
			}
			if diff := cmp.Diff(c.told, said(u, digest.Indirect)); diff != "" {
				t.Error("told", diff)
			}
		})
	}
}

func TestAGuestOfANationIsOfIt(t *testing.T) {
	u := readOn(t, "2025-04-22", "Спикер парламента Южной Кореи начал визит в Узбекистан\n\nПредседатель Национального собрания Республики Корея Чо Сын Хван прибыл в Ташкент. Его встретил заместитель спикера Законодательной палаты Узбекистана Акмаль Турсунов. Корейский гость поблагодарил за приём. «Мы рассмотрим поправки осенью», – сказал он.")
	for _, s := range u.Statements {
		if s.Speaker != "Чо Сын Хван" {
			t.Errorf("%q is told as said by %s", s.Text, s.Speaker)
		}
	}
	if len(u.Statements) != 2 {
		t.Errorf("%d statements, want 2", len(u.Statements))
	}
}
