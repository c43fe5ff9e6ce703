package language_test

import (
	"context"
	"testing"

	"minber/digest"
	"minber/language"
)

func TestOfficesAreToldInFull(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"the region behind the name of a senator": {
			"Senator Amina Danjuma of Borno North asked where the money for the dam went.",
			[]string{"Amina Danjuma | Senator of Borno North"},
		},
		"the party in brackets": {
			"MP Thabo Molefe (EFF) asked the minister twice.",
			[]string{"Thabo Molefe | MP, EFF"},
		},
		"a region told by a verb": {
			"Senator Mary Cole, who represents Nova Scotia in the chamber, was the last to speak.",
			[]string{"Mary Cole | Senator for Nova Scotia"},
		},
		"a region told by a participle, in Russian": {
			"Против выступил сенатор Герман Штайн, представляющий Павлодарскую область.",
			[]string{"Герман Штайн | сенатор от Павлодарской области"},
		},
		"a region in front, in Kazakh": {
			"Жетісу облысынан сайланған сенатор Гүлшара Дәрібай қарсы болды.",
			[]string{"Гүлшара Дәрібай | Жетісу облысынан сайланған сенатор"},
		},
		"the town that the city is": {
			"В Экибастузе снова авария. Аким города Кайрат Шакенов извинился.",
			[]string{"Кайрат Шакенов | аким города Экибастуза"},
		},
		"the country that an embassy is of": {
			"Казахстан и Венгрия подпишут договор. Об этом сообщил посол этой страны Иштван Халас.",
			[]string{"Иштван Халас | посол Венгрии"},
		},
		"whose representative": {
			"Then the auditor-general's representative, Priya Nair, took the microphone.",
			[]string{"Priya Nair | auditor-general's representative"},
		},
		"whose spokesman, by the name": {
			"Halina Kot said nothing. Kot's spokesman, Jan Mucha, called the vote a farce.",
			[]string{"Halina Kot | ", "Jan Mucha | spokesman of Halina Kot"},
		},
		"a relative clause without a pronoun": {
			"The mayor he referred to, Lindiwe Mabaso, confirmed it by phone.",
			[]string{"Lindiwe Mabaso | mayor"},
		},
		"a colon in front of the name": {
			"The State Great Khural has a new vice-speaker: Battsetseg Dorj, 39, the youngest ever.",
			[]string{"Battsetseg Dorj | vice-speaker of the State Great Khural of Mongolia"},
		},
		"the president of a committee told just before": {
			"He told the committee on indigenous peoples, whose president, Rosa Mamani, had invited him.",
			[]string{"Rosa Mamani | president of the committee on indigenous peoples"},
		},
		"some of several, in Kazakh": {
			"Мәжілістің төрт депутаты, соның ішінде Ринат Ошақбай, Есілге барды.",
			[]string{"Ринат Ошақбай | Мәжілістің депутаты"},
		},
		"a local body": {
			"Eva Steiner, chief executive of the local network operator, answered the deputies.",
			[]string{"Eva Steiner | chief executive of the local network operator"},
		},
		"a rank between the office and the name": {
			"She saw the prisons chief, Colonel Igor Popa, in his office.",
			[]string{"Igor Popa | prisons chief, Colonel"},
		},
		"a genitive that ends as a verb": {
			"Это подтвердил главный инженер водоканала Давид Ломов.",
			[]string{"Давид Ломов | главный инженер водоканала"},
		},
		"a list that is of several bodies": {
			"With her came two secretaries, Tahmina Islam of the research wing and Abdul Matin of protocol.",
			[]string{"Tahmina Islam | secretary of the research wing", "Abdul Matin | secretary of protocol"},
		},
		"a member who leads a committee too": {
			"Депутат Мажилиса Айдар Серикбаев приехал утром. С жителями говорил председатель комитета по экологии Айдар Серикбаев.",
			[]string{"Айдар Серикбаев | председатель комитета по экологии, депутат Мажилиса"},
		},
	})
}

func TestWhoActsInTheChamberIsOneOfItsMembers(t *testing.T) {
	reader := programReader(language.Options{})
	for name, c := range map[string]struct {
		text string
		want string
	}{
		"who collects signatures among colleagues": {
			"The Mazhilis of Kazakhstan lost a key on Wednesday, and deputies stood in the lobby until the sitting began. The committee had no quorum for the first reading. Maral Zhanat collected signatures for her bill on school buses.",
			"Mazhilis deputy",
		},
		"whose question is the first of a report by the hour": {
			"Правительственный час в Мажилисе Казахстана. Заседание открыто, депутаты ждут доклада.\n\n10:20. Первой вопрос задаёт Гульсим Бейсен: почему закрыт диализный центр?",
			"депутат Мажилиса",
		},
		"who is not content with the answer": {
			"Правительственный час в Мажилисе Казахстана. Заседание открыто, депутаты ждут доклада.\n\n10:31. Олега Тарасова ответ не устроил. «Моим избирателям три года обещают ответить», – сказал он.",
			"депутат Мажилиса",
		},
		"who proposes, in Kazakh": {
			"Қазақстан Мәжілісінің отырысында ауруханалар туралы мәселе қаралды, депутаттар мен сенаторлар дауласты.\n\n10:58. Болат Нұрым ол жаққа комиссия жіберуді ұсынды.",
			"Мәжіліс депутаты",
		},
		"a guest is none": {
			"Правительственный час в Мажилисе Казахстана. Заседание открыто, депутаты ждут доклада.\n\nПриглашённая на заседание Зауреш Ибрагимова предложила построить больницу.",
			"",
		},
	} {
		t.Run(name, func(t *testing.T) {
			u, err := reader.Understand(context.Background(), digest.Article{Text: c.text, Date: "2026-02-11"})
			if err != nil {
				t.Fatal(err)
			}
			if len(u.People) != 1 || u.People[0].Role != c.want {
				t.Errorf("got %+v, want one person who is %q", u.People, c.want)
			}
		})
	}
}
