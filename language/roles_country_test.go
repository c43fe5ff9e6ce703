package language_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
	"minber/language"
)

// What stands between an office and the name does not part them, and a bare office of a
// house that no pack knows is told with its country.
func TestOfficesBesideWordsForWhereTheirHoldersAreFrom(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a guest from a congress is no member of the house that he visits": {
			"Конгрессмен Джон Смит приехал в Алматы и встретился с депутатами Мажилиса.",
			[]string{"Джон Смит | конгрессмен | US | "},
		},
		"whose country was represented": {
			"Kazakhstan was represented by Senator Leila Berik (head of delegation). The meeting is closing in the Hofburg in Vienna.",
			[]string{"Leila Berik | head of delegation, Senator | KZ | "},
		},
		"whose country was represented, and where": {
			"Kazakhstan was represented at the assembly in Vienna by Senator Leila Berik (head of delegation).",
			[]string{"Leila Berik | head of delegation, Senator | KZ | "},
		},
		"чью страну представлял и где": {
			"Казахстан на ассамблее в Вене представляла сенатор Лейла Берик (глава делегации).",
			[]string{"Лейла Берик | глава делегации, сенатор | KZ | "},
		},
		"surnames and first names that are countries": {
			"Senator Michael Jordan met with Representative Chad Brown and Speaker Georgia Davis on Monday.",
			[]string{"Michael Jordan | Senator |  | ", "Chad Brown | Representative |  | ", "Georgia Davis | Speaker |  | "},
		},
		"a country in front of a name": {
			"The Minister of Chad Idriss Mahamat and the Ambassador of Jordan Hussein Nasser met on Monday in the hall.",
			[]string{"Idriss Mahamat | Minister of Chad | TD | ", "Hussein Nasser | Ambassador of Jordan | JO | "},
		},
		"того не страна": {
			"Депутат Олег Котов внёс законопроект. Более того, комитет поддержал его. Того же мнения сенатор Анна Серова.",
			[]string{"Олег Котов | депутат |  | ", "Анна Серова | сенатор |  | "},
		},
		"страна Того": {
			"Депутат Олег Котов посетил Того и встретился с президентом Того Коффи Лаве.",
			[]string{"Олег Котов | депутат |  | ", "Коффи Лаве | президент Того | TG | "},
		},
		"сокращение не склоняется": {
			"Сенаторы РФ поддержали закон. Глава государства Иван Петров подписал его.",
			[]string{"Иван Петров | глава РФ | RU | "},
		},
		"a congressman of the country that the text names": {
			"The Senate of Peru sat in Lima. Congressman Hugo Paredes left the hall.",
			[]string{"Hugo Paredes | Congressman | PE | "},
		},
		"a senator from a state, in Russian": {
			"Сенатор от Юкона Пол Смит встретился с сенатором от Юты Джоном Брауном.",
			[]string{"Пол Смит | сенатор от Юкона | CA | ", "Джон Браун | сенатор от Юты | US | "},
		},
		"a people behind a comma, in Russian": {
			"В Астане выступил генеральный секретарь ассамблеи, норвежец Эрик Хансен.",
			[]string{"Эрик Хансен | генеральный секретарь ассамблеи | NO | "},
		},
		"a town behind a comma, in Kazakh": {
			"Мәжіліс депутаты, қостанайлық Арман Утегенов ауылға барды.",
			[]string{"Арман Утегенов | Мәжіліс депутаты | KZ | "},
		},
		"one who is dead, in Kazakh": {
			"Бұл ережені бұрынғы сенатор, марқұм Болат Керімов жазған.",
			[]string{"Болат Керімов | бұрынғы сенатор |  | former"},
		},
		"one who is dead, in Russian": {
			"Эту норму написал сенатор первого созыва, ныне покойный Болат Керимов.",
			[]string{"Болат Керимов | сенатор первого созыва |  | "},
		},
		"a country in letters with stops, in English": {
			"Astana waits. The U.S. Senate heard Senator Carl Mifsud on Monday.",
			[]string{"Carl Mifsud | Senator of the United States | US | "},
		},
		"that country, in English": {
			"Astana waits. Senators debated the accord with Kenya. The country's speaker, Grace Mwale, was there, and so was that country's ambassador, Ruth Otieno.",
			[]string{"Grace Mwale | speaker of the parliament of Kenya | KE | ", "Ruth Otieno | ambassador of Kenya | KE | "},
		},
		"that country, in Russian": {
			"В Астане сенаторы обсудили договор с Малави. Спикер Национальной ассамблеи этой страны Грейс Мвале приехала вчера.",
			[]string{"Грейс Мвале | спикер Национальной ассамблеи Малави | MW | "},
		},
		"that country, in Kazakh": {
			"Астанада сенаторлар Малавимен келісімді талқылады. Бұл елдің Ұлттық ассамблеясының спикері Грейс Мвале кеше келді.",
			[]string{"Грейс Мвале | Малави Ұлттық ассамблеясының спикері | MW | "},
		},
		"a speaker at home, in English": {
			"Fiji debated fisheries. The Speaker, Mere Tuilagi, thanked the people of Fiji.",
			[]string{"Mere Tuilagi | Speaker of the parliament of Fiji | FJ | "},
		},
		"a country in -стан, in Kazakh": {
			"Бішкекте жиын өтті. Депутат Бакыт Замирбек уулу Қырғызстан халқына алғыс айтты.",
			[]string{"Бакыт Замирбек уулу | Қырғызстан депутаты | KG | "},
		},
		"whom somebody leads and where to, in Kazakh": {
			"Қазақстан делегациясын Мәжіліс Төрағасының орынбасары Әлия Дәулетова бастап барады. Қызылқұм ауылына Мәжіліс депутаты Бекзат Өмірәлі барды. Балалардың құқықтарын қорғау агенттігінің басшысы Олжас Тасын қалды.",
			[]string{
				"Әлия Дәулетова | Қазақстан делегациясының басшысы, Мәжіліс Төрағасының орынбасары | KZ | ", "Бекзат Өмірәлі | Мәжіліс депутаты | KZ | ",
				"Олжас Тасын | Балалардың құқықтарын қорғау агенттігінің басшысы | KZ | ",
			},
		},
		"where somebody is, in Kazakh": {
			"Ертең Қостанайда сенатор Ольга Штерн тұрғындармен жүздесті. Оған Нөкістен Жоқарғы Кеңестің төрағасы Сарсенбай Тәжібай хабарласты.",
			[]string{"Ольга Штерн | сенатор | KZ | ", "Сарсенбай Тәжібай | Жоқарғы Кеңестің төрағасы | UZ | "},
		},
		"what opens a sentence is no name, in Kazakh": {
			"Ішінде Қарақалпақстан Жоқарғы Кеңесінің депутаты Пердебай Қалмурат отыр.",
			[]string{"Пердебай Қалмурат | Қарақалпақстан Жоқарғы Кеңесінің депутаты | UZ | "},
		},
		"a country with the ending of a case, in Kazakh": {
			"Угандада сайлау өтті. Депутат Джон Окелло Уганда халқына алғыс айтты.",
			[]string{"Джон Окелло | Уганда депутаты | UG | "},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, offices(understandOffices(t, "2026-11-20", c.text))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// The words for whose side somebody is on tell his country, where his office tells none.
func TestACountryToldByWhoseSideSomebodyIsOn(t *testing.T) {
	for text, want := range map[string]map[string]string{
		"Құрылтай Төрағасы Айнұр Сәлім Финляндия парламентінің спикері Юха Лайтиненді қабылдады. Кездесуге финдер жағынан Болашақ комитетінің төрайымы Улла Ранта, қазақ жағынан депутат Ольга Шмидт қатысты.": {"Улла Ранта": "FI", "Ольга Шмидт": "KZ"},
		"Курултай принял делегацию Эдускунты. С финской стороны в беседе участвовала председатель Комитета будущего Улла Ранта, с казахстанской – Мартин Шмидт.":                                               {"Улла Ранта": "FI", "Мартин Шмидт": "KZ"},
		"The Kurultai received guests from the Eduskunta. Also present on the Finnish side was the chair of the Committee for the Future, Anna Berg.":                                                          {"Anna Berg": "FI"},
	} {
		u, err := programReader(language.Options{}).Understand(context.Background(), digest.Article{Text: text, Date: "2026-11-12"})
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range u.People {
			if code, ok := want[p.Name]; ok && p.Country != code {
				t.Errorf("%s is of %q, want %q", p.Name, p.Country, code)
			}
			delete(want, p.Name)
		}
		if len(want) > 0 {
			t.Errorf("not found in %q: %v", text, want)
		}
	}
}

// Who sits in a parliament of many countries sits in no country's house.
func TestMembersOfAParliamentOfManyCountries(t *testing.T) {
	for text, want := range map[string]string{
		"Kurultai Chairman Yerlan Sadyr received MEP Janis Kalnins. The chairman saw him off on Thursday.":           "MEP",
		"Депутат Курултая Ерлан Садыр встретился в четверг с евродепутатом Янисом Калниньшем.":                       "евродепутат",
		"Kurultai Chairman Yerlan Sadyr received Commissioner Janis Kalnins of the European Commission on Thursday.": "Commissioner of the European Commission",
		"Kurultai Chairman Yerlan Sadyr received the head of the EU Delegation, Janis Kalnins, on Thursday.":         "head of the EU Delegation",
		"Депутат Курултая Ерлан Садыр встретился в четверг с главой делегации Европейского союза Янисом Калниньшем.": "глава делегации Европейского союза",
		"Депутат Курултая Ерлан Садыр встретился в четверг с еврокомиссаром Янисом Калниньшем.":                      "еврокомиссар",
		"Депутат Курултая Ерлан Садыр принял в четверг европейского комиссара Яниса Калниньша.":                      "европейский комиссар",
		"Құрылтай депутаты Ерлан Садыр бейсенбіде еурокомиссар Янис Калниньшпен кездесті.":                           "еурокомиссар",
		"Құрылтай депутаты Ерлан Садыр бейсенбіде еуродепутат Янис Калниньшпен кездесті.":                            "еуродепутат",
	} {
		u, err := programReader(language.Options{}).Understand(context.Background(), digest.Article{Text: text, Date: "2026-11-12"})
		if err != nil {
			t.Fatal(err)
		}
		if len(u.People) != 2 || u.People[1].Role != want || u.People[1].Country != "" {
			t.Errorf("people of %q are %v, want a second one who is %q of no country", text, u.People, want)
		}
	}
}
