package language_test

import (
	"slices"
	"testing"

	"minber/language"
)

func TestWhatATextIsAbout(t *testing.T) {
	for name, test := range map[string]struct{ text, want string }{
		"road safety":           {"The Mazhilis set a lower speed limit near schools. A driver who is caught speeding twice will lose the car for a month.", "security_justice"},
		"азартные игры":         {"Депутаты предложили закрыть букмекерам доступ в мессенджеры. Лудоманов, по данным комитета, стало вдвое больше.", "security_justice"},
		"жол жүрісі":            {"Сенат жол жүрісі туралы заңды қабылдады. Мектеп маңында жылдамдықты асырған жүргізуші екі есе көп айыппұл төлейді.", "security_justice"},
		"мердігер":              {"Мердігер жұмысты сапасыз жасады, құрылыс тоқтады.", "oversight"},
		"су бөлу":               {"Екі ел вегетация кезінде текше метр сайын есептелетін су көлемін бекітті.", "environment_energy"},
		"төраға етіп":           {"Депутаттар оны бірауыздан төраға етіп таңдады.", "appointments"},
		"терминология":          {"Құрылтай терминология туралы заңды қарады. Он сегіз мың термин бес жылда бірізге түседі.", "culture_religion"},
		"уход за больными":      {"Сенаторы предложили поднять зарплату медсёстрам. Отпуск по отцовству продлят до месяца.", "social"},
		"недострой":             {"Депутаты объехали двенадцать недостроенных корпусов. Растрату оценили в сорок миллионов.", "oversight"},
		"a count that is taken": {"The commission ordered a recount of the ballots in four single-member districts.", "reform_elections"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := understood(t, programReader(language.Options{}), test.text).Topics; !slices.Contains(got, test.want) {
				t.Error(got)
			}
		})
	}
}

func TestWhatIsSaidFirstIsWhatATextIsAbout(t *testing.T) {
	mine := "The coal mine dug 14 tonnes of coal, and its chimney smoked over the pollution gauge. "
	school := "The pupils of the school wrote to their teacher, and the teacher read it to the pupils. "
	filler := "Nobody in the hall said a word about it. Everybody had gone home by then. The lights were off. "
	for _, test := range []struct{ text, want string }{
		{mine + mine + filler + filler + filler + filler + filler + school + school, "environment_energy"},
		{school + school + filler + filler + filler + filler + filler + mine + mine, "social"},
	} {
		if got := understood(t, programReader(language.Options{}), test.text).Topics; len(got) == 0 || got[0] != test.want {
			t.Errorf("%v, not %s first", got, test.want)
		}
	}
}

func TestKazakhWordsThatOnlyBeginAlike(t *testing.T) {
	for name, test := range map[string]struct{ text, not string }{
		"reported, no hub":               {"Бұл туралы баспасөз қызметі хабарлады. Толығырақ кейін хабарлаймыз.", "economy_budget"},
		"in the course, no leopard":      {"Әңгіме барысында ол күлді. Күн барысында ештеңе болмады.", "environment_energy"},
		"writes, no punishment":          {"Ол күнделік жазады. Біз де жазамыз.", "security_justice"},
		"a guarantee, no hostage":        {"Ол бұған кепілдік берді.", "security_justice"},
		"did not see, no show":           {"Оны ешкім көрмеген. Біз де көрмейміз.", "culture_religion"},
		"consultation, no consul":        {"Олар консультация өткізді.", "interparliamentary"},
		"quarrelled, no poets' contest":  {"Екеуі ұзақ айтысып отырды.", "culture_religion"},
		"on his own channel, no channel": {"Ол бұл туралы өз арнасында айтты.", "environment_energy"},
		"literature, no ethics":          {"Ол әдебиет туралы айтты.", "oversight"},
		"an apology, no pardon":          {"Ол көпшіліктен кешірім сұрады.", "security_justice"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := understood(t, programReader(language.Options{}), test.text).Topics; slices.Contains(got, test.not) {
				t.Error(got)
			}
		})
	}
}
