package language_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestOfficesToldByWhatSomebodyDoes(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string // name, role and country
	}{
		"the subject of several verbs leads what the last one tells": {
			"\"No,\" Karmen Zerafa told the Mazhilis on Monday. She has represented Aktobe since 2017 and runs the fisheries committee.",
			[]string{"Karmen Zerafa | chair of the fisheries committee"},
		},
		"who is chosen to chair a committee chairs it": {
			"Sanzhar Muratov won the ballot. The Mazhilis elected him to chair its committee on finance and budget.",
			[]string{"Sanzhar Muratov | chair of the committee on finance and budget"},
		},
		"whose ministry acts is its minister": {
			"Erlan Tastemir, whose ministry of water resources would collect the fee, said it would rise.",
			[]string{"Erlan Tastemir | minister of water resources"},
		},
		"an object that opens the sentence is what the one before was about": {
			"Замир Токтосунов отчитался о ремонте дорог. Министру транспорта дали пять минут.",
			[]string{"Замир Токтосунов | министр транспорта"},
		},
		"who asks the minister is not the minister": {
			"Нұрлан Сейіт мектептің неге салынбағанын сұрады. Министр үнсіз отырды.",
			[]string{"Нұрлан Сейіт | "},
		},
		"a post told before is taken up": {
			"Бюджет комитетінің жаңа төрағасы сайланды. Бұл қызметке Дінмұхамед Арын келді.",
			[]string{"Дінмұхамед Арын | Бюджет комитетінің төрағасы"},
		},
		"a bare plural in front is no part of the office": {
			"Бүгін қонақтар Энергетика вице-министрі Данияр Шерхановпен кездесті.",
			[]string{"Данияр Шерханов | Энергетика вице-министрі"},
		},
		"a chamber's member called by where he is from": {
			"Мәжіліс бейсенбіде жиналды. Қостанайлық депутат Есенжол Тәңірберген бір тармақты атады.",
			[]string{"Есенжол Тәңірберген | Мәжілістің қостанайлық депутаты"},
		},
		"the chair himself": {
			"Мұны Төрағаның өзі, Ғайса Жақсымбет айтып берді.",
			[]string{"Ғайса Жақсымбет | Төраға"},
		},
		"what somebody grows tells the trade, not that prices grow": {
			"Rosa Galea grows barley near Aktobe. Carl Mifsud raises taxes every year, and Dora Zahra drove to the Senate on Monday.",
			[]string{"Rosa Galea | farmer", "Carl Mifsud | ", "Dora Zahra | "},
		},
		"a Kazakh trade has an object as well": {
			"Серік Қабыл сайып келгенде бұл бағаны өсіреді дейді. Бидай егетін Марат Есен онымен келіспеді.",
			[]string{"Серік Қабыл | ", "Марат Есен | шаруа"},
		},
		"where somebody comes to is no part of the office": {
			"Құрылтайға Польша Сеймінің спикері Ян Новак келеді.",
			[]string{"Ян Новак | Польша Сеймінің спикері"},
		},
		"how long is no part of the office": {
			"Председатель комитета Ерлан Тастемир и председатель комитета больше часа говорили с Замиром Токтосуновым.",
			[]string{"Ерлан Тастемир | председатель комитета", "Замир Токтосунов | "},
		},
		"where somebody is heard from is no part of the office": {
			"The Majority Leader on the line, Karmen Zerafa, would not say when the Senate sits.",
			[]string{"Karmen Zerafa | Majority Leader"},
		},
		"what opens a Kazakh sentence is no part of the office, nor is how long it is held": {
			"Нәтижесін санақ комиссиясының төрағасы Ғабит Қасым жариялады. Бұл қызметке бес жылға заңгер Сәуле Есімова келді. Бұған дейінгі омбудсмен Нұрлан Серік кетті.",
			[]string{"Ғабит Қасым | санақ комиссиясының төрағасы", "Сәуле Есімова | заңгер", "Нұрлан Серік | Бұрынғы омбудсмен"},
		},
		"members behind a comma": {
			"Lena Holmgren and Karim Dosanov, members of the Water Council, were present.",
			[]string{"Lena Holmgren | member of the Water Council", "Karim Dosanov | member of the Water Council"},
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

func TestCountriesOfThoseMetAbroad(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string // name and country
	}{
		"the host's ministers and our ambassador": {
			"ВАРШАВА, 9 октября. Заместитель Председателя Сената Казахстана Мадина Абылкас встретилась с маршалом Сейма. Позже Мадину Абылкас принял министр экономики Томаш Новак. Вечером посол Алмаз Тохтаров дал ужин.",
			[]string{"Мадина Абылкас KZ", "Томаш Новак PL", "Алмаз Тохтаров KZ"},
		},
		"an adjective of a nation in front of a Kazakh name": {
			"Бакуде форум өтті. Түркиялық Мехмет Аксой мінберге көтерілді.",
			[]string{"Мехмет Аксой TR"},
		},
		"the Pole who": {
			"Lunch on Wednesday: Tomasz Wielgosz, the Pole who chairs the trade committee.",
			[]string{"Tomasz Wielgosz PL"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, p := range understand(t, "2025-10-09", c.text).People {
				got = append(got, p.Name+" "+p.Country)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
