package language_test

import (
	"slices"
	"strings"
	"testing"

	"minber/digest"
)

// TestWhatWasToBeIsNoEvent reads sentences of Wednesday, 18 November 2026, on what was
// planned or would have been.
func TestWhatWasToBeIsNoEvent(t *testing.T) {
	for _, text := range []string{
		"The Senate of Kazakhstan reports. The forum of women had been due to take place last week but was not held.",
		"The Senate of Kazakhstan reports. The forum of women was to have been held in October but never took place.",
		"The Senate of Kazakhstan reports. The forum of women was scheduled to be held on Monday, but there was no quorum.",
		"The Senate of Kazakhstan reports. If the money had been found, the forum of women could have been held in October.",
		"Сенат Казахстана сообщает о своей работе. Если бы бюджет приняли, форум женщин-депутатов состоялся бы в октябре.",
		"Сенат Казахстана сообщает о своей работе. Круглый стол по субсидиям можно было бы провести в октябре, но средств не нашлось.",
		"Сенат Казахстана сообщает о своей работе. Предполагалось, что круглый стол по субсидиям пройдет на прошлой неделе, однако этого не произошло.",
		"Сенат Казахстана сообщает о своей работе. Парламентские слушания по Водному кодексу должны были пройти в октябре, но не состоялись.",
		"Қазақстан Сенаты өз жұмысы туралы хабарлады. Әйелдер форумы өткен аптада өтуі тиіс еді, бірақ болмады.",
		"Қазақстан Сенаты өз жұмысы туралы хабарлады. Бюджет қабылданғанда, әйелдер форумы қазанда өтер еді.",
		"Қазақстан Сенаты өз жұмысы туралы хабарлады. Әйелдер форумы дүйсенбіде өтеді деп күтілген еді, бірақ олай болмады.",
		"Қазақстан Сенаты өз жұмысы туралы хабарлады. Әйелдер форумын өткен айда өткізуге болар еді, бірақ қаражат табылмады.",
	} {
		u := readOn(t, "2026-11-18", text)
		for _, e := range u.Events {
			if name := strings.ToLower(e.Name); strings.Contains(name, "forum") || strings.Contains(name, "форум") || strings.Contains(name, "круглый") || strings.Contains(name, "слушания") {
				t.Errorf("%s: told as an event: %+v", text, e)
			}
		}
		if len(u.Upcoming) > 0 {
			t.Errorf("%s: told as coming up: %+v", text, u.Upcoming)
		}
	}
}

// TestWhereAnEventWasHeld reads the place that stands behind an event's date, or before
// its verb.
func TestWhereAnEventWasHeld(t *testing.T) {
	for text, want := range map[string][2]string{
		"ALMATY. Tashkent hosted the Forum of Women Parliamentarians on Monday. The Senate of Kazakhstan reported this.":                                 {"Tashkent", "2026-11-16"},
		"ALMATY. The Forum of Women Parliamentarians took place on Thursday, November 12, 2026 in Tashkent. The Senate of Kazakhstan reported this.":     {"Tashkent", "2026-11-12"},
		"ALMATY. The Forum of Women Parliamentarians was held in Tashkent on the twelfth of November. The Senate of Kazakhstan reported this.":           {"Tashkent", "2026-11-12"},
		"АЛМАТЫ. Форум женщин-парламентариев был проведен в мае позапрошлого года в Ташкенте. Об этом сообщила пресс-служба Сената Казахстана.":          {"Ташкент", "2024-05"},
		"АЛМАТЫ. Накануне депутаты десяти стран собрались в Ташкенте на Форум женщин-парламентариев. Об этом сообщила пресс-служба Сената Казахстана.":   {"Ташкент", "2026-11-17"},
		"АЛМАТЫ. Парламентші әйелдер форумы өткен аптаның сейсенбісінде Ташкентте өткізілді. Бұл туралы Қазақстан Сенатының баспасөз қызметі хабарлады.": {"Ташкент", "2026-11-10"},
	} {
		u := readOn(t, "2026-11-18", text)
		if !slices.ContainsFunc(u.Events, func(e digest.Event) bool { return e.Place == want[0] && e.Date == want[1] }) {
			t.Errorf("%s: want %v, got %+v", text, want, u.Events)
		}
	}
}

// TestWhoGatheredForAForumHeldNoSitting reads sentences of Wednesday, 18 November 2026.
func TestWhoGatheredForAForumHeldNoSitting(t *testing.T) {
	for _, text := range []string{
		"The Senate of Kazakhstan was formed in 1996. Deputies from ten countries gathered in Tashkent last week for the Forum of Women Parliamentarians.",
		"Сенат Казахстана образован в 1996 году. На прошлой неделе депутаты десяти стран собрались в Ташкенте на Форум женщин-парламентариев.",
		"Қазақстан Сенаты 1996 жылы құрылған. Он елдің депутаттары өткен аптада Ташкентте Парламентші әйелдер форумына жиналды.",
	} {
		u := readOn(t, "2026-11-18", text)
		if len(u.Events) != 1 || u.Events[0].Place != "Tashkent" && u.Events[0].Place != "Ташкент" {
			t.Errorf("%s: got %+v", text, u.Events)
		}
	}
}

// TestWhatOneGetsReadyForIsPlanned reads a sentence of Wednesday, 18 November 2026.
func TestWhatOneGetsReadyForIsPlanned(t *testing.T) {
	u := readOn(t, "2026-11-18", "The Senate of Kazakhstan was formed in 1996. Kazakhstan is getting ready for the forum of regions, which opens on Friday.")
	if len(u.Upcoming) != 1 || u.Upcoming[0].Certainty != digest.Planned || u.Upcoming[0].Date != "2026-11-20" {
		t.Errorf("%+v", u.Upcoming)
	}
}
