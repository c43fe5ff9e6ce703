package bot

import (
	"context"
	"fmt"

	"minber/digest"
)

const viewReport = "report"

// mostReported is how many items a reader may choose from: more are no choice.
const mostReported = 24

// wrong adds to a reply the button under which a reader reports that something
// about the items it shows is wrong. In a group it opens the private chat with
// the bot, so that nobody else is disturbed.
func (a *answers) wrong(ctx context.Context, r Request, reply Reply, items ...digest.Item) (Reply, error) {
	if len(items) == 0 {
		return reply, nil
	}
	id, err := a.keep(ctx, r, view{Kind: viewReport, Items: items[:min(len(items), mostReported)]})
	if err != nil {
		return Reply{}, err
	}
	b := button(a.in(r).plain("button.wrong", nil), fmt.Sprintf("r:v:%d", id))
	if r.Kind != digest.Private {
		b.Data, b.URL = "", a.words.deep(a.seal.close(fmt.Sprintf("rv%d_%s", id, r.Chat)))
		if b.URL == "" {
			b = Button{}
		}
	}
	if b.Text != "" {
		reply.Buttons = append(reply.Buttons, []Button{b})
	}
	return reply, nil
}
