package language_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

// offices writes persons as "name | role | country | tenure".
func offices(u digest.Understanding) []string {
	var out []string
	for _, p := range u.People {
		out = append(out, strings.Join([]string{p.Name, p.Role, p.Country, p.Tenure}, " | "))
	}
	return out
}

func TestOfficesAreReadWhole(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a ministry for several things, in English": {
			"Minister of Transport, Harbours and Aviation Dastan Omarbekov answered in the Senate of Kazakhstan.",
			[]string{"Dastan Omarbekov | Minister of Transport, Harbours and Aviation | KZ | "},
		},
		"a ministry for several things, in Russian": {
			"Министр торговли, лесного хозяйства и туризма Казахстана Дархан Омирзаков ответил на вопросы.",
			[]string{"Дархан Омирзаков | министр торговли, лесного хозяйства и туризма Казахстана | KZ | "},
		},
		"a committee for several things, in Kazakh": {
			"Жиынды Аграрлық саясат, су қорын қорғау және орман шаруашылығын дамыту комитетінің төрағасы Дархан Омарбеков ашты.",
			[]string{"Дархан Омарбеков | Аграрлық саясат, су қорын қорғау және орман шаруашылығын дамыту комитетінің төрағасы |  | "},
		},
		"what opens a Kazakh sentence, and before whom somebody does it": {
			"Сөзге аудан әкімі Дархан Омарбеков араласты. Ол көпшіліктің көзінше Қаржы министрі Болат Сағитовқа қоңырау шалды.",
			[]string{"Дархан Омарбеков | аудан әкімі |  | ", "Болат Сағитов | Қаржы министрі |  | "},
		},
		"those of a delegation": {
			"Делегация құрамындағы сенатор Дархан Омарбеков тәжірибе алмасуды ұсынды.",
			[]string{"Дархан Омарбеков | сенатор |  | "},
		},
		"the nouns in front of a small office": {
			"The plan failed, said Greta Lindholm, a climate policy adviser in Sweden.",
			[]string{"Greta Lindholm | climate policy adviser | SE | "},
		},
		"two offices of one person": {
			"Открыл встречу глава оргкомитета, спикер Сената Ерлан Тастанов.",
			[]string{"Ерлан Тастанов | глава оргкомитета, спикер Сената | KZ | "},
		},
		"the names in front of their plural office": {
			"Асель Тулегенова и Игорь Сомов – члены бюджетного комитета.",
			[]string{"Асель Тулегенова | член бюджетного комитета |  | ", "Игорь Сомов | член бюджетного комитета |  | "},
		},
		"an office of each of several countries": {
			"The heads of the delegations of Latvia and Malta, Anna Berzina and Carlo Borg, spoke first.",
			[]string{"Anna Berzina | head of the delegation of Latvia | LV | ", "Carlo Borg | head of the delegation of Malta | MT | "},
		},
		"journalists who are told something are not the one who tells it": {
			"Проект готов. Так ответил журналистам Марат Бегалиев.",
			[]string{"Марат Бегалиев |  |  | "},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, offices(understand(t, "2025-05-14", c.text))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestWhoeverLeadsABodyHoldsAnOffice(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a working group is no worker": {
			"Создали рабочую группу. Выступил Анатолий Крылов, рабочий завода. Курултай собрался.",
			[]string{"Анатолий Крылов | рабочий завода |  | "},
		},
		"who chairs it": {
			"Jonas Petraitis, who chairs the Committee on Fisheries of Lithuania, was received in Astana.",
			[]string{"Jonas Petraitis | chair of the Committee on Fisheries of Lithuania | LT | "},
		},
		"a part of a chamber": {
			"Jonas Petraitis, who chairs the Senate finance committee, came. Ingrid Solberg leads the Senate working group on fish.",
			[]string{"Jonas Petraitis | chair of the Senate finance committee | KZ | ", "Ingrid Solberg | head of the Senate working group on fish | KZ | "},
		},
		"led by": {
			"A Norwegian parliamentary delegation led by Ingrid Solberg came to Astana.",
			[]string{"Ingrid Solberg | head of the Norwegian parliamentary delegation | NO | "},
		},
		"во главе с": {
			"Делегация парламента Латвии во главе с Анной Берзиной прилетела утром.",
			[]string{"Анна Берзина | глава делегации парламента Латвии | LV | "},
		},
		"возглавляла, with the body in front": {
			"Встреча прошла в Астане. Парламентскую делегацию Узбекистана возглавляла Дильфуза Каримова.",
			[]string{"Дильфуза Каримова | глава парламентской делегации Узбекистана | UZ | "},
		},
		"басқаратын": {
			"Дархан Омарбеков басқаратын Қазақстан делегациясы кеше келді.",
			[]string{"Дархан Омарбеков | Қазақстан делегациясының басшысы | KZ | "},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, offices(understand(t, "2025-05-14", c.text))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestFormerActingAndProposedAreKeptApart(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"in English": {
			"Former Prime Minister Karim Dosanov of Kazakhstan and acting Energy Minister Bakyt Seitov attended. The Senate approved the appointment of Zhanar Kozhanova as head of the Statistics Bureau.",
			[]string{
				"Karim Dosanov | former Prime Minister | KZ | former", "Bakyt Seitov | acting Energy Minister | KZ | acting",
				"Zhanar Kozhanova | head of the Statistics Bureau | KZ | elect",
			},
		},
		"in Russian": {
			"Бывший премьер-министр Киргизии Азамат Токтосунов приехал в Бишкек. И.о. министра энергетики Болат Сагитов и временно исполняющая обязанности председателя комитета Анна Крылова молчали.",
			[]string{
				"Азамат Токтосунов | бывший премьер-министр Киргизии | KG | former", "Болат Сагитов | И.о. министра энергетики | KG | acting",
				"Анна Крылова | временно исполняющая обязанности председателя комитета | KG | acting",
			},
		},
		"acting, in another case": {
			"Ерлан Калыбеков встретился с исполняющим обязанности министра торговли Азаматом Токтосуновым и временно исполняющей обязанности главы комитета Анной Крыловой.",
			[]string{"Ерлан Калыбеков |  |  | ", "Азамат Токтосунов | исполняющий обязанности министра торговли |  | acting", "Анна Крылова | временно исполняющая обязанности главы комитета |  | acting"},
		},
		"of women": {
			"Встретились с бывшей министром торговли Анной Крыловой, бывшей депутаткой сейма Ингой Озолс и депутатом Андреем Цоем.",
			[]string{"Анна Крылова | бывший министр торговли |  | former", "Инга Озолс | бывшая депутатка сейма |  | former", "Андрей Цой | депутат |  | "},
		},
		"of women of another country": {
			"Позже пришла с польской сенатором Эвой Новицкой.",
			[]string{"Эва Новицкая | польский сенатор | PL | "},
		},
		"an expert is nobody's predecessor": {
			"Независимый эксперт Анна Крылова и экс-министр Азамат Токтосунов молчали.",
			[]string{"Анна Крылова | независимый эксперт |  | ", "Азамат Токтосунов | экс-министр |  | former"},
		},
		"a post that was held": {
			"Анна Крылова занимала пост вице-министра финансов. Азамат Токтосунов занимает пост министра торговли.",
			[]string{"Анна Крылова | бывший вице-министр финансов |  | former", "Азамат Токтосунов | министр торговли |  | "},
		},
		"қызметін атқарған": {
			"Кәрім Досанов бұрын облыс әкімі қызметін атқарған. Бақыт Сейітов энергетика министрі қызметін атқарады.",
			[]string{"Кәрім Досанов | бұрынғы облыс әкімі |  | former", "Бақыт Сейітов | энергетика министрі |  | "},
		},
		"in Kazakh": {
			"Бұрынғы премьер-министр Кәрім Досанов пен энергетика министрінің міндетін атқарушы Бақыт Сейітов Қазақстан атынан қатысты.",
			[]string{"Кәрім Досанов | бұрынғы премьер-министр | KZ | former", "Бақыт Сейітов | энергетика министрінің міндетін атқарушы | KZ | acting"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, offices(understand(t, "2025-05-14", c.text))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestAShortOfficeIsCompletedFromTheText(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"председатель комитета":      {"Комитет по рыбному хозяйству заседал в среду. Председатель комитета Дархан Омирзаков ответил на вопросы.", "председатель комитета по рыбному хозяйству"},
		"депутат of the chamber":     {"На заседании Мажилиса обсудили бюджет. Депутат Дархан Омирзаков ответил на вопросы.", "депутат Мажилиса"},
		"the chairman of the board":  {"The Grain Export Board met in Astana. The chairman of the board, Dastan Omarbekov, opened it.", "chairman of the Grain Export Board"},
		"палата төрағасы":            {"Мәжіліс бюджетті мақұлдады. Палата төрағасы Дархан Омарбеков отырысты жапты.", "Мәжіліс төрағасы"},
		"вице-спикер of the chamber": {"В Сенате прошло заседание. Вела его вице-спикер палаты Анна Сомова.", "вице-спикер Сената"},
	} {
		t.Run(name, func(t *testing.T) {
			u := understand(t, "2025-05-14", c.text)
			if len(u.People) != 1 || u.People[0].Role != c.want {
				t.Fatalf("want %q, got %+v", c.want, u.People)
			}
			if at := u.People[0].RoleAt; at.End <= at.Start || at.End > len(c.text) {
				t.Errorf("the role is not tied to the text: %+v", at)
			}
		})
	}
}

func TestTheCountryIsTheOneAPersonRepresents(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"a region of the country":        {"Governor of Saskatchewan Peter Hallam spoke about Kazakhstan and its grain.", "CA"},
		"one of its people, in Russian":  {"Казахстан принял комиссию, которая будет наблюдать за выборами. Ее ведет норвежец Ларс Хёгстад.", "NO"},
		"one of its people, in English":  {"Kazakhstan received observers in Astana, and more of them came later. Lars Hogstad, a Norwegian, led them.", "NO"},
		"the same assembly elsewhere":    {"Национальное собрание Армении ждет гостей из Казахстана, они приедут после выборов. Их примет председатель Национального собрания Тигран Саргсян.", "AM"},
		"a body's envoy to two words":    {"UNDP Resident Representative in South Africa Dana Yessenova spoke about Kazakhstan.", ""},
		"an envoy of two words":          {"South African Ambassador Dana Yessenova spoke about Kazakhstan.", "ZA"},
		"an envoy has that of his state": {"Чрезвычайный и Полномочный Посол Венгрии в Казахстане Ласло Ковач вручил грамоты.", "HU"},
	} {
		t.Run(name, func(t *testing.T) {
			u := understand(t, "2025-05-14", c.text)
			if len(u.People) != 1 || u.People[0].Country != c.want {
				t.Errorf("want %s, got %+v", c.want, u.People)
			}
		})
	}
}
