package language_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
	"minber/language"
)

// A country that a text names in passing is not that of those of whom it does not tell whose
// they are.
func TestACountryNamedInPassingIsNobodys(t *testing.T) {
	checkCountries(t, map[string]countriesTold{
		"told reporters there":           {"Deputy Speaker Thomas Okello told reporters in London that the bill would be withdrawn.", []string{"Thomas Okello |  | "}},
		"blamed an invasion":             {"Senator Leo Marsh criticised the invasion of Ukraine and called for new sanctions against Russia.", []string{"Leo Marsh |  | "}},
		"blamed a government":            {"Senator Leo Marsh denounced the Chinese government over its treatment of journalists.", []string{"Leo Marsh |  | "}},
		"flew there":                     {"Speaker Ana Diaz flew to Vienna on Monday to attend a conference of parliaments.", []string{"Ana Diaz |  | "}},
		"met its envoy":                  {"Speaker Ana Diaz met with ambassadors of 14 countries. Mongolia’s non-resident ambassador Gunbold Dorj said trade was growing.", []string{"Ana Diaz |  | ", "Gunbold Dorj |  | MN"}},
		"a parliament":                   {"The Finnish parliament passed the budget on Monday. Speaker Pekka Salo thanked the members.", []string{"Pekka Salo | fi-parliament | FI"}},
		"a dateline":                     {"HELSINKI, November 20. The parliament passed the budget. Speaker Pekka Salo thanked the members.", []string{"Pekka Salo | fi-parliament | FI"}},
		"its lawmakers":                  {"Kenyan lawmakers rejected the bill. Speaker Moses Kiprono said the vote was fair.", []string{"Moses Kiprono | ke-parliament | KE"}},
		"an adviser there":               {"The plan failed, said Greta Lindholm, a climate policy adviser in Sweden.", []string{"Greta Lindholm |  | SE"}},
		"received a delegation, Russian": {"Председатель Сената Аскар Омаров принял делегацию Сената Италии.", []string{"Аскар Омаров |  | "}},
		"received a chairman":            {"Спикер Сейма Анна Круминя приняла делегацию во главе с председателем Сената Румынии Ионом Попеску.", []string{"Анна Круминя |  | ", "Ион Попеску | ro-senate | RO"}},
		"blamed sanctions":               {"Сенатор Анна Круминя раскритиковала санкции США и призвала к переговорам.", []string{"Анна Круминя |  | "}},
		"will not receive senators":      {"Спикер Сената Анна Круминя не сможет принять делегацию американских сенаторов.", []string{"Анна Круминя |  | "}},
		"a conference to come there":     {"Сенатор Олег Котов обсудил подготовку конференции, которая пройдет в сентябре в Вене.", []string{"Олег Котов |  | "}},
		"a Seimas beside a Riigikogu":    {"Спикер Сейма Янис Озолс и спикер Рийгикогу Пеэтер Тамм обсудили вопросы сотрудничества.", []string{"Янис Озолс |  | ", "Пеэтер Тамм | ee-parliament | EE"}},
		"a parliament, Russian":          {"Парламент Финляндии принял бюджет. Спикер Пекка Сало поблагодарил депутатов.", []string{"Пекка Сало | fi-parliament | FI"}},
		"told reporters there, Kazakh":   {"Вице-спикер Томас Окелло Лондонда журналистерге заң жобасы кері алынатынын айтты.", []string{"Томас Окелло |  | "}},
		"flew there, Kazakh":             {"Спикер Анна Диас Венаға конференцияға ұшып кетті.", []string{"Анна Диас |  | "}},
		"received a delegation, Kazakh":  {"Сенат төрағасы Асқар Омаров Италия Сенатының делегациясын қабылдады.", []string{"Асқар Омаров |  | KZ"}},
		"a lord, Kazakh":                 {"Баяндамашы, британ лорды Генри Фосдайк сөз сөйледі.", []string{"Генри Фосдайк |  | GB"}},
		"a parliament, Kazakh":           {"Финляндия парламенті бюджетті қабылдады. Спикер Пекка Сало депутаттарға алғыс айтты.", []string{"Пекка Сало | fi-parliament | FI"}},
	})
}

// A parliament without a name is the packs' own only where something else is a sign of home.
func TestAParliamentIsOursBySomeOtherSign(t *testing.T) {
	checkCountries(t, map[string]countriesTold{
		"no sign":                  {"Депутаты парламента обсудили бюджет. Депутат Джон Смит предложил снизить налоги.", []string{"Джон Смит |  | "}},
		"no sign but a hall":       {"Оппозиция покинула зал парламента. Вице-спикер Жан Дюпон объявил перерыв.", []string{"Жан Дюпон |  | "}},
		"an envoy of another":      {"Спикер парламента Анна Круминя приняла посла Японии Кэндзи Мори.", []string{"Анна Круминя |  | "}},
		"no sign, English":         {"Deputy Speaker Peter Lawson visited a school at Parliament House. He told the children about the work of the committees.", []string{"Peter Lawson |  | "}},
		"names that many bear":     {"Председатель парламента Мария Лопес поблагодарила депутатов.", []string{"Мария Лопес |  | "}},
		"a name":                   {"Депутаты парламента обсудили бюджет. Депутат Аскар Омаров предложил снизить налоги.", []string{"Аскар Омаров | kz-kurultai | KZ"}},
		"a name beside":            {"Депутаты парламента обсудили бюджет. Депутат Нурлан Сеитов и депутат Олег Котов предложили снизить налоги.", []string{"Нурлан Сеитов | kz-kurultai | KZ", "Олег Котов | kz-kurultai | KZ"}},
		"the capital":              {"Депутаты парламента обсудили бюджет в Астане. Депутат Олег Котов предложил снизить налоги.", []string{"Олег Котов | kz-kurultai | KZ"}},
		"money":                    {"Депутаты парламента обсудили бюджет. Депутат Олег Котов предложил дать сто миллионов тенге.", []string{"Олег Котов | kz-kurultai | KZ"}},
		"an office of home":        {"Аким города выступил в парламенте. Депутат Олег Котов предложил снизить налоги.", []string{"Олег Котов | kz-kurultai | KZ"}},
		"a house of its own name":  {"Депутаты Курултая обсудили бюджет. Депутат Олег Котов предложил снизить налоги.", []string{"Олег Котов | kz-kurultai | KZ"}},
		"the language, in Kazakh":  {"Парламент отырысында депутат Олег Котов сөз сөйледі.", []string{"Олег Котов | kz-kurultai | KZ"}},
		"an agency, in English":    {"The Senate debated the budget. Senator Oleg Kotov proposed lower taxes, Kazinform reports.", []string{"Oleg Kotov |  | KZ"}},
		"whose parliament is told": {"Депутаты парламента Эстонии обсудили бюджет. Депутат Юхан Тамм предложил снизить налоги.", []string{"Юхан Тамм | ee-parliament | EE"}},
	})
}

// countriesTold is a text and "name | body | country" of those in it.
type countriesTold struct {
	text string
	want []string
}

func checkCountries(t *testing.T, cases map[string]countriesTold) {
	t.Helper()
	reader := programReader(language.Options{})
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			u, err := reader.Understand(t.Context(), digest.Article{Text: c.text, Date: "2026-11-20"})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, p := range u.People {
				got = append(got, p.Name+" | "+p.Body+" | "+p.Country)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
