using Styrbord.Domain;
using Styrbord.Domain.Plans;
using Styrbord.Web.Plans.Components;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work.History;

/// <summary>Documents of texts in words.</summary>
internal static class TextHistory
{
    public static HistoryWordsOf Of(Authority before, TextOpened happened) =>
        new($"öppnade {Sv.Uncapital(DocumentKinds.NameOf(before, happened.Kind, happened.Year))} {happened.Year} för {HistoryWords.Body(before, happened.For)}", $"{TextForms.List}/{happened.Id}");

    public static HistoryWordsOf Of(Authority before, TextDocument document, TextChanged happened)
    {
        var name = $"{Sv.Uncapital(DocumentKinds.NameOf(before, document.Kind, document.Year))} {document.Year} för {HistoryWords.Body(before, document.For)}";
        var address = TextForms.Address(document);
        if (happened is not TextWritten written)
        {
            return new($"låste revision {document.Revision} av {name}", address);
        }

        var was = document.Sections.GetValueOrDefault(written.Section)?.Text;
        var heading = before.Plans.Templates[document.Template].Section(written.Section)?.Heading ?? written.Section;
        return new($"{(was is null ? "skrev" : written.Text is null ? "tog bort" : "ändrade")} avsnittet {heading} i {name}", $"{address}#avsnitt-{written.Section}", was, written.Text);
    }
}
