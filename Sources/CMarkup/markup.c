#include "CMarkup.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <limits.h>
#include <string.h>

struct session {
  const nb_markup_handler *handler;
  void *context;
  htmlParserCtxtPtr parser;
  // Events that may still be told.
  size_t left;
  int is_past;
};

/* Whether one more event may be told; stops the parser where none may. */
static int take(struct session *session) {
  if (session->left > 0) {
    session->left--;
    return 1;
  }
  if (!session->is_past && session->parser) xmlStopParser(session->parser);
  session->is_past = 1;
  return 0;
}

static size_t offset(const struct session *session) {
  xmlParserInputPtr input = session->parser ? session->parser->input : NULL;
  if (!input) return 0;
  return (size_t)input->consumed + (size_t)(input->cur - input->base);
}

static void on_start(void *data, const xmlChar *name, const xmlChar **attributes) {
  struct session *session = data;
  if (!take(session)) return;
  session->handler->start(session->context, (const char *)name, (const char *const *)attributes,
                          offset(session));
}

static void on_end(void *data, const xmlChar *name) {
  struct session *session = data;
  if (!take(session)) return;
  session->handler->end(session->context, (const char *)name);
}

static void on_text(void *data, const xmlChar *bytes, int count) {
  struct session *session = data;
  if (!take(session)) return;
  size_t end = offset(session);
  size_t length = (size_t)count;
  session->handler->text(session->context, bytes, length, end > length ? end - length : 0);
}

static void on_error(void *data, xmlErrorPtr error) {
  (void)data;
  (void)error;
}

int nb_html_parse(const uint8_t *bytes, size_t count, size_t most,
                  const nb_markup_handler *handler, void *context) {
  if (count > INT_MAX) return -1;
  htmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.startElement = on_start;
  sax.endElement = on_end;
  sax.characters = on_text;
  sax.cdataBlock = NULL;
  sax.ignorableWhitespace = on_text;
  sax.serror = (xmlStructuredErrorFunc)on_error;
  sax.initialized = XML_SAX2_MAGIC;

  struct session session = {handler, context, NULL, most, 0};
  htmlParserCtxtPtr parser =
      htmlCreatePushParserCtxt(&sax, &session, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
  if (!parser) return -1;
  session.parser = parser;
  // The bytes are UTF-8 by now, whatever a meta element claims: it must not be believed again.
  htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                 HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  htmlParseChunk(parser, (const char *)bytes, (int)count, 1);
  if (parser->myDoc) xmlFreeDoc(parser->myDoc);
  htmlFreeParserCtxt(parser);
  return session.is_past ? -2 : 0;
}
