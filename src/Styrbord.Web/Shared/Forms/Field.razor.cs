using Microsoft.AspNetCore.Components;

namespace Styrbord.Web.Shared.Forms;

/// <summary>The markup of a field in one piece: a page of forms has hundreds of attributes, and each would else be a part of its own.</summary>
public partial class Field
{
    private static readonly MarkupString End = new("</div>");

    private MarkupString Head =>
      Html.Of($"""<div class="falt {(Problems.Length > 0 ? "falt-fel" : "")}"><label for="{ControlId}">{Label}</label>{(Hint is null ? Html.None : Html.Of($"""<p class="hint" id="{HintId}">{Hint}</p>"""))}""");

    private MarkupString Control =>
      Options.Count > 0 ? Html.Of($"""<select class="sel" id="{ControlId}" name="{Name}"{Told}>{Html.Join(Options.Select(Choice))}</select>""")
      : Rows > 0 ? Area
      : Html.Of($"""<input class="inp" id="{ControlId}" name="{Name}" type="{Type}"{Html.Attribute("value", Written)}{Html.Attribute("size", Size?.ToString())}{Html.Attribute("required", Needed)}{Html.Attribute("autocomplete", Autocomplete)}{Told} />""");

    private MarkupString Choice(Option option) => Html.Of($"""<option value="{option.Value}"{Html.Attribute("selected", option.Value == Written)}>{option.Text}</option>""");

    // a textarea swallows its first line feed
    private MarkupString Area => Html.Of($"""
      {(Seen is null ? Html.None : Html.Hidden("seen", SeenThen))}{(Draft is null ? Html.None : Html.Hidden("_draft", Draft))}<textarea class="inp" id="{ControlId}" name="{Name}" rows="{Rows}"{Html.Attribute("required", Needed)}{Told}{Html.Attribute("data-draft", Draft)}>{"\n"}{(Scope.Sent ? Written : _draft?.Text ?? Written)}</textarea>{(Draft is null ? Html.None : Html.Of($"""<output class="sparat" for="{ControlId}"></output>"""))}
      """);

    private MarkupString Told => Html.Of($"{Html.Attribute("aria-invalid", Invalid)}{Html.Attribute("aria-describedby", Described)}");
}
