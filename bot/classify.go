package bot

import (
	"net/http"
	"strconv"
	"strings"
	"time"

	"minber/digest"
)

// laterByDefault is how long to wait if a 429 does not say.
const laterByDefault = 5 * time.Second

// classify names what a failed exchange means in the words of the product.
// The rule: a request that met no connection was certainly not sent; an
// answer of the Bot API says what it says; all else leaves open whether the
// message arrived.
func classify(x *exchange) error {
	if !x.reached.Load() {
		return digest.ErrDefinite
	}
	code, text := x.status, ""
	if a := x.answer; a != nil {
		if *a.OK {
			return digest.ErrAmbiguous // accepted, but the result can't be read
		}
		if a.Code != 0 {
			code = a.Code
		}
		text = strings.ToLower(a.Description)
		if a.Parameters.MoveTo != 0 {
			return &digest.MovedError{To: digest.Address(strconv.FormatInt(a.Parameters.MoveTo, 10))}
		}
		if a.Parameters.RetryAfter > 0 {
			return &digest.LaterError{After: time.Duration(a.Parameters.RetryAfter) * time.Second}
		}
	}
	switch {
	case code == http.StatusTooManyRequests:
		if x.later > 0 {
			return &digest.LaterError{After: x.later}
		}
		return &digest.LaterError{After: laterByDefault}
	case code == http.StatusUnauthorized:
		return digest.ErrUnauthorized
	case x.answer == nil || code >= http.StatusInternalServerError:
		return digest.ErrAmbiguous
	case code == http.StatusConflict:
		return digest.ErrConflict
	case code == http.StatusForbidden:
		return digest.ErrChatGone
	}
	for _, known := range []struct {
		kind    error
		phrases []string
	}{
		{digest.ErrUnchanged, []string{"message is not modified"}},
		{digest.ErrTopicClosed, []string{"topic_closed", "topic_deleted", "message thread not found"}},
		{digest.ErrNoRights, []string{
			"not enough rights", "have no rights", "need administrator rights", "chat_write_forbidden", "chat_admin_required", "chat_restricted", "_forbidden",
		}},
		{digest.ErrChatGone, []string{
			"chat not found", "user not found", "peer_id_invalid", "chat was deactivated", "chat was deleted",
			"chat was upgraded", "user is deactivated", "input_user_deactivated", "channel_private",
		}},
		{digest.ErrNotFound, []string{
			"message to edit not found", "message can't be edited", "there is no text in the message to edit",
			"message to delete not found", "message can't be deleted", "message_id_invalid", "query is too old", "query_id_invalid",
		}},
	} {
		for _, phrase := range known.phrases {
			if strings.Contains(text, phrase) {
				return known.kind
			}
		}
	}
	return digest.ErrRefused // a fault of ours: bad markup, too long, bad buttons
}
