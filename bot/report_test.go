package bot_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"minber/digest"
)

// inAnswer is a private message that answers one of a bot's, under which stands
// a button.
func inAnswer(author int64, data, text string) string {
	return strings.Replace(message(101, "private", "ru", text), `"text":`,
		fmt.Sprintf(`"reply_to_message":{"message_id":3,"date":1,"chat":{"id":101,"type":"private"},"from":{"id":%d,"is_bot":true},"text":"…",`+
			`"reply_markup":{"inline_keyboard":[[{"text":"x","callback_data":%q}]]}},"text":`, author, data), 1)
}

func TestAnAnswerInOnesOwnWordsIsAReport(t *testing.T) {
	const us, otherBot = 4242, 4343
	for _, c := range []struct {
		name, update string
		want         digest.Complaint
	}{
		{
			"to the question what is wrong", inAnswer(us, "r:k:1001:1:person", "Это сказал другой"),
			digest.Complaint{Item: digest.Item{Kind: digest.ItemStatement}, Reason: digest.WrongOther, Words: "Это сказал другой"},
		},
		{"more words to the thanks", inAnswer(us, "r:w:5", "Это сказал другой"), digest.Complaint{ID: 5, Words: "Это сказал другой"}},
		{"not to another bot's message", inAnswer(otherBot, "r:k:1001:1:person", "Бекенов"), digest.Complaint{}},
		{"nor about an item that there is not", inAnswer(us, "r:k:1001:7:person", "Бекенов"), digest.Complaint{}},
		{"nor by another chat's question", inAnswer(us, "r:k:99:0:person", "Бекенов"), digest.Complaint{}},
		{"nor about somebody else's complaint", inAnswer(us, "r:w:6", "Бекенов"), digest.Complaint{}},
		{"nor where something else was asked", inAnswer(us, "p:1", "Бекенов"), digest.Complaint{}},
		{"a command is a command", inAnswer(us, "r:k:1001:1:person", "/help"), digest.Complaint{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newTrust("ru")
			talk := startTalk(t, f.options())
			talk.press("ru", "r:d:1:0") // view 1001 of chat 101
			if log := talk.does(c.update); len(log) == 0 {
				t.Error("it is not answered")
			}
			got := digest.Complaint{}
			if len(*f.complaint) > 0 {
				got = (*f.complaint)[0]
			}
			if got.ID != c.want.ID || got.Item.Kind != c.want.Item.Kind || got.Reason != c.want.Reason || got.Words != c.want.Words {
				t.Errorf("filed: %+v", got)
			}
		})
	}
}

// longMessage shows thirty items in one message.
type longMessage struct{ fakeTrust }

func (f longMessage) Sent(ctx context.Context, delivery int64, part int) (digest.Delivery, digest.Part, error) {
	d, p, err := f.fakeTrust.Sent(ctx, delivery, part)
	p.Items = nil
	for i := range int64(30) {
		p.Items = append(p.Items, digest.Item{Kind: digest.ItemStory, ID: i + 1, HTML: fmt.Sprintf("Story no. %d", i+1)})
	}
	return d, p, err
}

func TestItemsOfALongMessageArePaged(t *testing.T) {
	f := newTrust("en")
	o := f.options()
	o.Complaints = longMessage{f}
	c := startTalk(t, o)
	for _, step := range []struct{ press, first, last, buttons string }{
		{"r:d:1:0", "1. Story no. 1", "12. Story no. 12", `"1 / 3","callback_data":"r:b:1001:0"},{"text":"›","callback_data":"r:b:1001:1"`},
		{"r:b:1001:2", "25. Story no. 25", "30. Story no. 30", `"‹","callback_data":"r:b:1001:1"},{"text":"3 / 3"`},
		{"r:b:1001:99", "25. Story no. 25", "30. Story no. 30", `"r:i:1001:29"`},
		{"r:b:1001", "1. Story no. 1", "12. Story no. 12", `"r:i:1001:11"`}, // of a message of old
	} {
		got := show("", c.press("en", step.press))
		if !strings.Contains(got, "\n"+step.first+"\n") || !strings.Contains(got, "\n"+step.last+"\n") || !strings.Contains(got, step.buttons) {
			t.Errorf("%s is answered with %s", step.press, got)
		}
	}
	got := show("", c.press("en", "r:i:1001:29"))
	if !strings.Contains(got, "Story no. 30") || !strings.Contains(got, `"r:b:1001:2"`) {
		t.Errorf("the last item: %s", got)
	}
}
