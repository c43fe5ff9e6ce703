package language_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What stands beside a name or an office is taken for a part of it only where it is
// one.
func TestWhatBelongsToNameAndOffice(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string // name and role
	}{
		"the deputy of a chamber's head": {
			"Deputy Senate Speaker Daniel Roth left Astana on Monday. The Senate had heard him.",
			[]string{"Daniel Roth | Deputy Senate Speaker"},
		},
		"a deputy beside a head": {
			"Deputy Aigul Omarova and Senate Speaker Daniel Roth came to Astana on Monday.",
			[]string{"Aigul Omarova | Senate deputy", "Daniel Roth | Senate Speaker"},
		},
		"what came next is no former office": {
			"The vote in the Senate was close. Then committee chair Daniel Roth used his own vote.",
			[]string{"Daniel Roth | committee chair"},
		},
		"nor is it behind and": {
			"The Senate was still, and then committee chair Daniel Roth used his own vote.",
			[]string{"Daniel Roth | committee chair"},
		},
		"the then chair": {
			"The Senate waited. It was the then committee chair Daniel Roth who rose.",
			[]string{"Daniel Roth | former committee chair"},
		},
		"a firm's city is not its director's": {
			"The Senate bought it from a company in Seoul, whose director, Bae Jun-ho, flew in.",
			[]string{"Bae Jun-ho | director"},
		},
		"of two Kims the one named before": {
			"Speaker Kim Seong-ryul left Astana on Monday. Kim, a lawmaker from Jeolla, had breakfast with Senator Viktor Kim. The deputy Kim Do-yun stayed.",
			[]string{"Kim Seong-ryul | lawmaker from Jeolla", "Viktor Kim | Senator", "Kim Do-yun | deputy"},
		},
		"адам құқықтары": {
			"Мәжілісте Адам құқықтары жөніндегі уәкіл Гүлмира Омарова сөйледі.",
			[]string{"Гүлмира Омарова | Адам құқықтары жөніндегі уәкіл"},
		},
		"қоршаған орта": {
			"Бейсенбіде палата төрағасы Паулу Тейшейра Қоршаған орта министрі Жоана Рибейромен екі сағат сөйлесті.",
			[]string{"Паулу Тейшейра | палата төрағасы", "Жоана Рибейро | Қоршаған орта министрі"},
		},
		"where he is is not what he is": {
			"Депутаттар Жезқазғанда облыс әкімі Марат Дәулетовке кірді.",
			[]string{"Марат Дәулетов | облыс әкімі"},
		},
		"тілшілерге айтқан тілші емес": {
			"Мәжілістен кейін тілшілерге Тоқтар Ізбасаров жауап берді.",
			[]string{"Тоқтар Ізбасаров | "},
		},
		"что он делал, не должность": {
			"Спор остановил председательствовавший вице-спикер Данияр Ыбраев.",
			[]string{"Данияр Ыбраев | вице-спикер"},
		},
		"реплика названа в именительном": {
			"Слово взял лидер группы Эрлан Мамытов.\n\nАЗИЗА МАМЫТОВА: Пенсионерка в Нарыне отапливается током, газа у нее нет и не будет.",
			[]string{"Эрлан Мамытов | лидер группы", "Азиза Мамытова | "},
		},
		"на полях заседания увиделась женщина": {
			"Депутат Эльнур Мамедов говорил о маршруте. На полях заседания Лейла Мамедова увиделась с Неджлой Аксой.",
			[]string{"Эльнур Мамедов | депутат", "Лейла Мамедова | ", "Неджла Аксой | "},
		},
		"имя и отчество одной, фамилия другого": {
			"Хозяйка дома Галина Тарасенко не угощала. Депутат Нуржан Байкенов слушал. Воды сказала Галина Ивановна Байкенову не пить.",
			[]string{"Галина Ивановна Тарасенко | хозяйка дома", "Нуржан Байкенов | депутат"},
		},
		"имя отца по-монгольски": {
			"Итоги обсудили с председателем комитета Дамбын Лхагвасурэном.",
			[]string{"Дамбын Лхагвасурэн | председатель комитета"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, p := range understand(t, "2026-03-14", c.text).People {
				got = append(got, p.Name+" | "+p.Role)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
