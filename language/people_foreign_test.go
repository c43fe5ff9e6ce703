package language_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Names of other nations are read whole and in the nominative, and end where the next one
// begins.
func TestForeignNamesAreReadWhole(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"two surnames in the instrumental, in Kazakh": {
			"Мәжіліс депутаты Ерлан Оспанов Мексика сенаторы Карлос Рамирес Ортегамен кездесті.",
			[]string{"Ерлан Оспанов | KZ", "Карлос Рамирес Ортега | MX"},
		},
		"too is no particle of a name, in Kazakh": {
			"Молдова депутаты Ион Чобану да Оспановпен кездесті. Ерлан Оспанов – Мәжіліс депутаты.",
			[]string{"Ион Чобану | MD", "Ерлан Оспанов | KZ"},
		},
		"a particle of a name, in Kazakh": {
			"Португалия депутаты Марио да Силва Мәжіліске келді.",
			[]string{"Марио да Силва | PT"},
		},
		"two first names and two surnames, in Kazakh": {
			"Мәжіліс депутаты Ерлан Оспанов Испания елшісі Хосе Мария Гарсия Лопесті қабылдады.",
			[]string{"Ерлан Оспанов | KZ", "Хосе Мария Гарсия Лопес | ES"},
		},
		"two surnames, in Russian": {
			"Сенатор Казахстана Ерлан Оспанов встретился с сенатором Мексики Карлосом Рамиресом Ортегой.",
			[]string{"Ерлан Оспанов | KZ", "Карлос Рамирес Ортега | MX"},
		},
		"the first of two surnames is declined as well, in Russian": {
			"Сенатор Казахстана Ерлан Оспанов получил письмо от посла Испании Пабло Ортеги Веги.",
			[]string{"Ерлан Оспанов | KZ", "Пабло Ортега Вега | ES"},
		},
		"all four words are declined, in Russian": {
			"Сенатор Казахстана Ерлан Оспанов говорил с послом Испании Хосе Марией Гарсией Лопесом.",
			[]string{"Ерлан Оспанов | KZ", "Хосе Мария Гарсия Лопес | ES"},
		},
		"an Arabic feast is nobody, in Russian": {
			"Сенатор Казахстана Ерлан Оспанов поздравил послов с праздником Ид аль-Фитр.",
			[]string{"Ерлан Оспанов | KZ"},
		},
		"a first name that nobody knows before an Arabic article, in Russian": {
			"Сенатор Казахстана Ерлан Оспанов обсудил это с Ханафи аль-Гебали, депутатом парламента Египта.",
			[]string{"Ерлан Оспанов | KZ", "Ханафи аль-Гебали | EG"},
		},
		"a Romanian surname in the dative, in Russian": {
			"Вице-министр Казахстана Ерлан Оспанов рассказал об этом депутату парламента Румынии Иону Попеску.",
			[]string{"Ерлан Оспанов | KZ", "Ион Попеску | RO"},
		},
		"a Lithuanian one, in Russian": {
			"Сенатор Казахстана Ерлан Оспанов вручил послу Литвы Расе Казлаускене знак.",
			[]string{"Ерлан Оспанов | KZ", "Раса Казлаускене | LT"},
		},
		"behind a word of respect, in Russian": {
			"Сенатор Казахстана Ерлан Оспанов поблагодарил за это госпожу Кэйко Накамуру.",
			[]string{"Ерлан Оспанов | KZ", "Кэйко Накамура | KZ"},
		},
		"behind a ministry of two things, in Russian": {
			"В Астане гостей приняла вице-министр науки и высшего образования Гульмира Есимова.",
			[]string{"Гульмира Есимова | KZ"},
		},
		"behind a name that a theatre bears, in Russian": {
			"Казахстан развивает связи. В театре имени Куляш Байсеитовой премьер-министр Алия Рахметова встретилась с жителями.",
			[]string{"Алия Рахметова | KZ"},
		},
		"the name of a prize behind a patronymic, in Kazakh": {
			"Астана. Мәжіліс депутаты Гүлнәр Оразқызы Тұрар Рысқұлов атындағы сыйлықты табыс етті.",
			[]string{"Гүлнәр Оразқызы | KZ"},
		},
		"a Korean name ends in front of an office, in Kazakh": {
			"Корей депутаты Ли Су Ёнмен Адам құқықтары жөніндегі уәкіл Талғат Ержан кездесті.",
			[]string{"Ли Су Ён | KR", "Талғат Ержан | KZ"},
		},
		"and in front of a ministry with a letter of Kazakh": {
			"Астана. Корея елшісі Ким Мин Чжун Ғылым және жоғары білім вице-министрі Сәуле Досмағамбетпен кездесті.",
			[]string{"Ким Мин Чжун | KR", "Сәуле Досмағамбет | KZ"},
		},
		"where somebody was is no surname behind a patronymic, in Kazakh": {
			"Астана. Дәурен Қасымжанұлы Түркістанда қытай депутаты Чжан Вэйгомен кездесті.",
			[]string{"Дәурен Қасымжанұлы | KZ", "Чжан Вэйго | CN"},
		},
		"a name with a father's behind a patronymic, in Kazakh": {
			"Астана. Бас прокурор Дәурен Қасымжанұлы Халид ибн Салман әл-Мансури мырзаға алғыс айтты.",
			[]string{"Дәурен Қасымжанұлы | KZ", "Халид ибн Салман әл-Мансури | KZ"},
		},
		"a farm is nobody, in English": {
			"ASTANA – At the Akhmetov farm, Energy Minister Aliya Rakhmetova met residents and was shown the stables.",
			[]string{"Aliya Rakhmetova | KZ"},
		},
		"a country that is a first name as well, in English": {
			"ASTANA – Senator Bolat Zhunus of Kazakhstan was received by President of Georgia Levan Davitashvili on the same day.",
			[]string{"Bolat Zhunus | KZ", "Levan Davitashvili | GE"},
		},
		"a medal is nobody, in Kazakh": {
			"Мәжіліс депутаты Нұрлан Байсал айтқандай, Шоқан Уәлиханов медалі биыл да тапсырылады.",
			[]string{"Нұрлан Байсал | KZ"},
		},
		"a first name that looks like a surname opens the next name, in Kazakh": {
			"Астана. Бас прокурор Сәуле Досмағамбет Кристина Эрикссон ханымға алғыс айтты.",
			[]string{"Сәуле Досмағамбет | KZ", "Кристина Эрикссон | KZ"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, withCountries(t, c.text)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// A woman's surname that ends as men's do is not declined, and its bearer keeps her office.
func TestWomenWithSurnamesLikeMens(t *testing.T) {
	u := understandOffices(t, "2026-11-20", "Сенатор Казахстана Ерлан Оспанов встретился с президентом палаты Турции Зейнеп Шахин.")
	want := []string{"Ерлан Оспанов | сенатор Казахстана", "Зейнеп Шахин | президент палаты Турции"}
	var got []string
	for _, p := range u.People {
		got = append(got, p.Name+" | "+p.Role)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// withCountries returns the people of a text with their countries.
func withCountries(t *testing.T, text string) (out []string) {
	t.Helper()
	for _, p := range understandOffices(t, "2026-11-20", text).People {
		out = append(out, p.Name+" | "+p.Country)
	}
	return out
}
