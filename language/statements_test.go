package language_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

// said writes direct quotations as "speaker: first words".
func said(u digest.Understanding, kind string) []string {
	var out []string
	for _, s := range u.Statements {
		if s.Kind == kind {
			text := []rune(s.Text)
			out = append(out, s.Speaker+": "+string(text[:min(len(text), 24)]))
		}
	}
	return out
}

func TestQuotationsFindTheirSpeakers(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"English: behind, in front, split, and by a pronoun": {
			"Speaker of the Senate Yerzhan Qalybekov met journalists in Astana.\n\n“The budget will not be cut this year, and schools will be built,” Qalybekov said.\n\n" +
				"“We have heard enough promises,” he added. “Now we want to see the concrete.”\n\nDeputy Dana Orynbasarova objected: “Nobody has counted what it costs.”",
			[]string{"Yerzhan Qalybekov: The budget will not be c", "Yerzhan Qalybekov: We have heard enough pro", "Yerzhan Qalybekov: Now we want to see the c", "Dana Orynbasarova: Nobody has counted what "},
		},
		"English: a paragraph without marks that an attribution closes": {
			"Mazhilis deputy Timur Beisekov spoke about the steppe rivers.\n\nWe have lost three lakes in ten years. Our children will ask us where they went, said Timur Beisekov.",
			[]string{"Timur Beisekov: We have lost three lakes"},
		},
		"English: titles and ironic words are no quotations": {
			"Mazhilis deputy Timur Beisekov presented the bill “On the Protection of Lakes” and dropped the “half-baked” one. The film “Lost Shores” was shown.",
			nil,
		},
		"Russian: marks, a dash, and an office for a name": {
			"Сенатор Айдар Жумагулов предложил изменить закон.\n«Три года мы ждем этих денег, и дороги за это время исчезли», – сказал Жумагулов.\n" +
				"– Мы не просим лишнего. Мы просим то, что обещано, – подчеркнул сенатор. – И просим в последний раз.\nМинистр финансов Ольга Рябцева ответила: «Деньги будут переведены до конца недели».",
			[]string{"Айдар Жумагулов: Три года мы ждем этих де", "Айдар Жумагулов: Мы не просим лишнего. Мы", "Айдар Жумагулов: И просим в последний раз", "Ольга Рябцева: Деньги будут переведены "},
		},
		"Russian: the law's name and an irony are no quotations": {
			"Депутат Мажилиса Тимур Бейсеков представил закон «О защите озер». Он раскритиковал «дорожную карту» ведомства.",
			nil,
		},
		"Kazakh: marks, a dash, an unmarked block and a speaker's line": {
			"Мәжіліс депутаты Тимур Бейсеков өзендер туралы сөз қозғады.\n\n«Он жылда үш көл тартылды, енді төртіншісін жоғалтқымыз келмейді», – деді Тимур Бейсеков.\n\n" +
				"– Ақшаны емес, уақытты жоғалтып жатырмыз, – деді депутат.\n\nБіз бұл мәселені көктемде де көтердік. Жауап әлі жоқ, – деп атап өтті Бейсеков.\n\nДАНА ОРЫНБАСАРОВА, ҚР ЭНЕРГЕТИКА МИНИСТРІ:\n\n– Жауап келесі аптада беріледі. Кешіккеніміз үшін кешірім сұраймыз.",
			[]string{"Тимур Бейсеков: Он жылда үш көл тартылды", "Тимур Бейсеков: Ақшаны емес, уақытты жоғ", "Тимур Бейсеков: Біз бұл мәселені көктемд", "Дана Орынбасарова: Жауап келесі аптада бері"},
		},
		"English: split around its speaker, and a word alone goes on with him": {
			"Senator Ruth Calder spoke to reporters in Topeka.\n\n“This bill,” Calder said, “is dead. Nobody will miss it.”\n\n“There’s a word for that,” Calder says. “Cowardice.”",
			[]string{"Ruth Calder: This bill,", "Ruth Calder: is dead. Nobody will mis", "Ruth Calder: There’s a word for that,", "Ruth Calder: Cowardice."},
		},
		"English: a party, a place and a form of address in brackets": {
			"“They had six months,” Rep. Ruth Calder (R-Kan.), a member of the panel, told a crowd on Thursday. “And what did they do?”\n\n“We have waited,” agreed Sen. Joe Hadley, D-Mont., who wrote the bill.",
			[]string{"Ruth Calder: They had six months,", "Ruth Calder: And what did they do?", "Joe Hadley: We have waited,"},
		},
		"English: whoever is not named gets nothing, nor does anybody else": {
			"Senator Ruth Calder opposed the plan. “It is a lie,” said a person familiar with the talks. “We are aware of it,” a Calder aide said. “The plan is lawful,” the ruling said.",
			nil,
		},
		"English: a paragraph left open goes on in the next": {
			"Senator Ruth Calder left the hall at noon.\n\n“The clerk asked me how to spell it,” she told reporters. “That is victory enough.\n\n“And I was out of tune.”",
			[]string{"Ruth Calder: The clerk asked me how t", "Ruth Calder: That is victory enough.", "Ruth Calder: And I was out of tune."},
		},
		"English: the party’s man stands for a name, and a tweet is a statement": {
			"Governor Pete Marsh toured the levees. Senator Ruth Calder did not come.\n\nShe tweeted: “Sad day for farmers.”\n\nThe Kansas senator also accused Marsh of being “an absentee landlord of the worst kind.”",
			[]string{"Ruth Calder: Sad day for farmers.", "Ruth Calder: an absentee landlord of "},
		},
		"English: a surname that names an office elsewhere": {
			"“People say it does not matter,” said Charlie King, a party strategist. “It does.”\n\nMr. King added: “It is all about turnout.”",
			[]string{"Charlie King: People say it does not m", "Charlie King: It does.", "Charlie King: It is all about turnout."},
		},
		"Russian: the attribution stands inside the marks": {
			"Депутат Мажилиса Ирина Сомова осмотрела школу. «Школа нужна вчера, – сказала Сомова, обращаясь к министру, – а вы говорите об осени».",
			[]string{"Ирина Сомова: Школа нужна вчера", "Ирина Сомова: а вы говорите об осени"},
		},
		"Russian: any verb of the past beside a dash, and a gender that decides": {
			"Министр Гани Бейсенов слушал депутата Ирину Сомову и записывал, что она говорила о школах района и о дорогах.\n\n– Сколько можно обещать? – возмутилась она.\n\n– До осени, – вздохнул министр.",
			[]string{"Ирина Сомова: Сколько можно обещать?", "Гани Бейсенов: До осени"},
		},
		"Russian: whose paper is quoted, and whose words an agency gives": {
			"Депутат Нурлан Садыров поднял вопрос о врачах. «На область приходится один врач», – говорится в его запросе. «Ответа мы ждем с весны», – цитирует Садырова пресс-служба. «Работы идут», – сообщили в министерстве.",
			[]string{"Нурлан Садыров: На область приходится од", "Нурлан Садыров: Ответа мы ждем с весны"},
		},
		"Kazakh: the speaker before, behind and left out": {
			"Сенатор Ерлан Қасымов жобаны таныстырды. Депутат Ольга Сомова «мұндай жоба бізге керек пе?» деген сауал тастады. «Керек, – деп жауап берді Қасымов, – онсыз болмайды». «Фермерлер су күтеді», – деді ауыл тұрғыны.",
			[]string{"Ольга Сомова: мұндай жоба бізге керек ", "Ерлан Қасымов: Керек", "Ерлан Қасымов: онсыз болмайды"},
		},
		"Kazakh: what a page says was somebody’s words": {
			"“Су шекараны білмейді, оны бірге сақтаймыз”. Бұл – сенатор Ерлан Қасымовтың кездесуден кейінгі сөзі.",
			[]string{"Ерлан Қасымов: Су шекараны білмейді, он"},
		},
		"Television: a name in capitals, an office below it, and what is said": {
			"Комитет обсудил больницы на правительственном часе в среду, и разговор вышел долгим.\n\nСпросил депутат.\n\nИРИНА СОМОВА\nдепутат Мажилиса\n– Вы называли цифру двести. Доехали девятнадцать.\n\nГАНИ БЕЙСЕНОВ, МИНИСТР ЗДРАВООХРАНЕНИЯ:\n– Часть ушла в города.\n\nДальше комитет слушал аудиторов.\n\nЗаседание закрыли вечером.",
			[]string{"Ирина Сомова: Вы называли цифру двести", "Гани Бейсенов: Часть ушла в города."},
		},
	} {
		t.Run(name, func(t *testing.T) {
			u := understand(t, "2025-05-14", c.text)
			if diff := cmp.Diff(c.want, said(u, digest.Quote)); diff != "" {
				t.Error(diff)
			}
			for _, s := range u.Statements {
				if c.text[s.Start:s.End] != s.Text {
					t.Errorf("not the text's bytes: %q", s.Text)
				}
			}
		})
	}
}

func TestReportedSpeechHasASpeaker(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"English": {
			"Speaker of the Senate Yerzhan Qalybekov said that the session would last a week. According to Senator Dana Orynbasarova, the plan is too short. The rain did not stop.",
			[]string{"Yerzhan Qalybekov: Speaker of the Senate Ye", "Dana Orynbasarova: According to Senator Dan"},
		},
		"Russian": {
			"Сенатор Айдар Жумагулов отметил, что сессия продлится неделю. По словам министра Ольги Рябцевой, деньги есть. Дождь не прекращался.",
			[]string{"Айдар Жумагулов: Сенатор Айдар Жумагулов ", "Ольга Рябцева: По словам министра Ольги"},
		},
		"Kazakh": {
			"Сенатор Айдар Жұмағұлов сессияның бір аптаға созылатынын айтты. Министр Ольга Рябцеваның айтуынша, ақша жеткілікті. Жаңбыр тоқтамады. Бүгін көшеде адам аз болды, өйткені жел күшейіп, ауа райы бұзылды.",
			[]string{"Айдар Жұмағұлов: Сенатор Айдар Жұмағұлов ", "Ольга Рябцева: Министр Ольга Рябцеваның"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, said(understand(t, "2025-05-14", c.text), digest.Indirect)); diff != "" {
				t.Error(diff)
			}
		})
	}
}
