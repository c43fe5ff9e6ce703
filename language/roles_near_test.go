package language_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
	"minber/language"
)

// officesCase is a text and who is named in it, each as "name | office".
type officesCase struct {
	text string
	want []string
}

func checkOffices(t *testing.T, cases map[string]officesCase) {
	t.Helper()
	checkOfficesOn(t, "2026-09-20", cases)
}

// checkOfficesOn checks the offices of articles of a day: some houses live no more by September 2026.
func checkOfficesOn(t *testing.T, day string, cases map[string]officesCase) {
	t.Helper()
	reader := programReader(language.Options{})
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			u, err := reader.Understand(context.Background(), digest.Article{Text: c.text, Date: day})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, p := range u.People {
				got = append(got, p.Name+" | "+p.Role)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestOfficesToldApartFromTheName(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"an abbreviation in brackets between": {
			"The president of the Pan-African Parliament (PAP), Amadou Diallo, opened the sitting.",
			[]string{"Amadou Diallo | president of the Pan-African Parliament"},
		},
		"a new house": {
			"The Chairman of Kazakhstan's new Kurultai, Serik Alimbetov, spoke on Monday. The Speaker of the outgoing parliament, Ola Berg, listened.",
			[]string{"Serik Alimbetov | Chairman of Kazakhstan's new Kurultai", "Ola Berg | Speaker of the outgoing parliament"},
		},
		"the only person near an office": {
			"Жиын кешке дейін созылды. Сәуле Омарова күлді. Асүйде шай дайын еді. Сенатор мұнда үшінші рет келіп тұр.",
			[]string{"Сәуле Омарова | сенатор"},
		},
		"the only office near a person, with words of time in front": {
			"Бернд фон Лаубе говорит тихо. В понедельник вице-президент бундестага прилетел в Астану.",
			[]string{"Бернд фон Лаубе | вице-президент бундестага"},
		},
		"somebody of the other sex is not meant": {
			"Дана Омарова молчала. Сенатор улыбнулся.",
			[]string{"Дана Омарова | "},
		},
		"whom the office's holder helps is not its holder": {
			"Нина Громова плакала. Депутат дал ей платок.",
			[]string{"Нина Громова | "},
		},
		"a Russian verb in front of an office presents somebody new": {
			"Шолпан Даурова ждала. Никто не вышел. Мимо прошёл депутат.",
			[]string{"Шолпан Даурова | "},
		},
		"one of several, named next": {
			"Only one senator abstained. Baurzhan Temirkhan explained that he had not read the annex.",
			[]string{"Baurzhan Temirkhan | senator"},
		},
		"an office known without a name is nobody's who comes next": {
			"The president signed the law on Friday. Kairat Ospan had campaigned for it for years.",
			[]string{"Kairat Ospan | "},
		},
		"one of them": {
			"Против голосовали девять сенаторов. Марат Абаев – один из них.",
			[]string{"Марат Абаев | сенатор"},
		},
		"a list behind a colon": {
			"Против выступили три сенатора: Ерлан Касымов, Дана Ахметова и Павел Лукин.",
			[]string{"Ерлан Касымов | сенатор", "Дана Ахметова | сенатор", "Павел Лукин | сенатор"},
		},
		"clauses behind a colon": {
			"The senators were loud: Oleg Karpov wanted tariffs cut, and Anna Weber asked for wagons.",
			[]string{"Oleg Karpov | senator", "Anna Weber | senator"},
		},
		"a seat told by where somebody sits": {
			"Лейла Гасанова избрана в Курултай от Павлодара.",
			[]string{"Лейла Гасанова | депутат Курултая от Павлодара"},
		},
		"a committee that somebody sits on": {
			"Pavel Lukin sits on the budget committee and has read every line.",
			[]string{"Pavel Lukin | member of the budget committee"},
		},
		"a Kazakh committee that somebody is in": {
			"Павел Лукин бюджет комитетінің құрамында, әр жолын оқып шыққан.",
			[]string{"Павел Лукин | бюджет комитетінің мүшесі"},
		},
		"a Kazakh object between the leader and the verb": {
			"Гүлнар Бекова Жаркенттегі аудандық аурухананы басқарады.",
			[]string{"Гүлнар Бекова | Жаркенттегі аудандық ауруханасының басшысы"},
		},
		"a pronoun that takes a name up again": {
			"Кристиан Веермет, он в парламенте ведает комитетом по экономике, советовал не спешить.",
			[]string{"Кристиан Веермет | председатель комитета по экономике"},
		},
		"what somebody does is the occupation": {
			"Марат Алиев преподаёт физику в сельской школе.",
			[]string{"Марат Алиев | преподаватель"},
		},
		"a word for naming": {
			"The committee secretary, a quiet man called Adil Nurpeis, counted the hands.",
			[]string{"Adil Nurpeis | committee secretary"},
		},
		"where somebody comes from, behind an occupation": {
			"Учитель истории из Аягоза Медет Ерланов спросил про зарплату.",
			[]string{"Медет Ерланов | учитель истории"},
		},
		"a Kazakh office that was held": {
			"Вице-спикер болған Жақсыбек Базаров шілдеде кетті.",
			[]string{"Жақсыбек Базаров | бұрынғы вице-спикер"},
		},
	})
}
