using System.Collections.Frozen;

namespace Styrbord.Web.Shared;

/// <summary>The icons: drawn on 16 x 16, in the colour of the text. Filled is done, half is under way, a diamond needs action.</summary>
internal static class Icons
{
    public const string Mark = """<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false"><circle cx="16" cy="16" r="14" fill="none" stroke="currentColor" stroke-width="2"/><path d="M16 16V2a14 14 0 0 1 12.934 19.358z" fill="var(--accent)"/><circle cx="16" cy="16" r="2.600" fill="currentColor"/></svg>""";

    public static readonly Microsoft.AspNetCore.Components.MarkupString MarkMarkup = new(Mark);

    public static readonly FrozenDictionary<string, string> Paths = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["done"] = """<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M4.6 8.3l2.3 2.3 4.5-4.9" fill="none" stroke="var(--surface)" stroke-width="1.8"/>""",
        ["half"] = """<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor"/>""",
        ["open"] = """<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/>""",
        ["dashed"] = """<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2.3"/>""",
        ["missing"] = """<path d="M8 .8L15.2 8 8 15.2.8 8z" fill="currentColor"/><path d="M8 4.6v4.2M8 10.4v1.5" stroke="var(--surface)" stroke-width="1.7"/>""",
        ["warning"] = """<path d="M8 1.2l7.2 13H.8z" fill="currentColor"/><path d="M8 5.8v4M8 11.2v1.5" stroke="var(--surface)" stroke-width="1.6"/>""",
        ["clock"] = """<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M8 4.4V8l2.6 1.8" fill="none" stroke="currentColor" stroke-width="1.6"/>""",
        ["lock"] = """<rect x="3" y="7" width="10" height="7" rx="1" fill="currentColor"/><path d="M5 7V5a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/>""",
        ["search"] = """<circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M10.4 10.4L14 14" stroke="currentColor" stroke-width="1.6"/>""",
        ["arrow"] = """<path d="M3 8h9M8.6 4.4L12.2 8l-3.6 3.6" fill="none" stroke="currentColor" stroke-width="1.6"/>""",
        ["up"] = """<path d="M8 13V3.5M4.2 7.2L8 3.4l3.8 3.8" fill="none" stroke="currentColor" stroke-width="1.6"/>""",
        ["down"] = """<path d="M8 3v9.5M4.2 8.8L8 12.6l3.8-3.8" fill="none" stroke="currentColor" stroke-width="1.6"/>""",
        ["same"] = """<path d="M3 8h10" fill="none" stroke="currentColor" stroke-width="1.8"/>""",
        ["chevron"] = """<path d="M5.6 3.4L10.4 8l-4.8 4.6" fill="none" stroke="currentColor" stroke-width="1.6"/>""",
        ["chevron-down"] = """<path d="M3.4 5.6L8 10.4l4.6-4.8" fill="none" stroke="currentColor" stroke-width="1.6"/>""",
        ["file"] = """<path d="M3.5 1.5h6l3 3v10h-9z" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M9.2 1.6v3.2h3.2" fill="none" stroke="currentColor" stroke-width="1.4"/>""",
        ["download"] = """<path d="M8 2v8M4.6 6.8L8 10.2l3.4-3.4M2.5 13.5h11" fill="none" stroke="currentColor" stroke-width="1.6"/>""",
        ["print"] = """<path d="M4 6V1.8h8V6M4 12H1.8V6h12.4v6H12M4 9.5h8v4.7H4z" fill="none" stroke="currentColor" stroke-width="1.4"/>""",
        ["pen"] = """<path d="M2.2 13.8l.7-3.2L10.7 2.8l2.5 2.5-7.8 7.8z" fill="none" stroke="currentColor" stroke-width="1.5"/>""",
        ["comment"] = """<path d="M2 2.5h12v8.5H7l-3.4 3v-3H2z" fill="none" stroke="currentColor" stroke-width="1.5"/>""",
        ["info"] = """<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M8 7.2v4.4M8 4.2v1.6" stroke="var(--surface)" stroke-width="1.8"/>""",
        ["plus"] = """<path d="M8 3v10M3 8h10" stroke="currentColor" stroke-width="1.6"/>""",
        ["menu"] = """<path d="M2 4.2h12M2 8h12M2 11.8h12" stroke="currentColor" stroke-width="1.6"/>""",
        ["wheel"] = """<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.5"/><circle cx="8" cy="8" r="2.4" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 1.8v3.8M14.2 8h-3.8" stroke="currentColor" stroke-width="1.5"/>""",
        ["list"] = """<path d="M2 4h1.6M2 8h1.6M2 12h1.6M5.6 4H14M5.6 8H14M5.6 12H14" stroke="currentColor" stroke-width="1.6"/>""",
        ["thread"] = """<circle cx="3" cy="4" r="1.9" fill="currentColor"/><circle cx="13" cy="12" r="1.9" fill="currentColor"/><path d="M3 4c6 0 4 8 10 8" fill="none" stroke="currentColor" stroke-width="1.5"/>""",
        ["bars"] = """<path d="M2 14h12M4 14V8M8 14V3M12 14V6" stroke="currentColor" stroke-width="1.8" fill="none"/>""",
        ["link"] = """<path d="M6.6 9.4l2.8-2.8M5 7.4L3.2 9.2a2.5 2.5 0 0 0 3.6 3.6L8.6 11M7.4 5l1.8-1.8a2.5 2.5 0 0 1 3.6 3.6L11 8.6" fill="none" stroke="currentColor" stroke-width="1.5"/>""",
        ["person"] = """<circle cx="8" cy="5.2" r="2.8" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M2.6 14c.5-3 2.6-4.4 5.4-4.4s4.900 1.400 5.400 4.400" fill="none" stroke="currentColor" stroke-width="1.5"/>""",
        ["decision"] = """<path d="M3 2.500h10v11H3z" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M5.200 8.200l2 2 3.800-4.200" fill="none" stroke="currentColor" stroke-width="1.5"/>""",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
