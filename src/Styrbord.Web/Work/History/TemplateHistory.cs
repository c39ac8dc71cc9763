using Styrbord.Domain;
using Styrbord.Domain.Plans;

namespace Styrbord.Web.Work.History;

/// <summary>Changes of templates in words.</summary>
internal static class TemplateHistory
{
    public static string Of(PlanTemplate before, TemplateChanged happened) => happened switch
    {
        TemplateRenamed r => $"bytte namn på mallen {before.Name} till {r.Name}",
        TemplateSectionWritten w => Written(before, w.Section),
        TemplateSectionMoved m => $"flyttade avsnittet {before.Section(m.Section)?.Heading} i mallen {before.Name}",
        TemplateSectionRemoved r => $"tog bort avsnittet {before.Section(r.Section)?.Heading} ur mallen {before.Name}",
        _ => Model.EventsByType[happened.GetType()].Name,
    };

    private static string Written(PlanTemplate before, TemplateSection now)
    {
        if (before.Section(now.Id) is not { } was)
        {
            return $"lade till avsnittet {now.Heading} i mallen {before.Name}{(now.Mandatory ? ", krävs" : "")}";
        }

        var what = was.Mandatory == now.Mandatory ? "" : now.Mandatory ? ", krävs nu" : ", frivilligt nu";
        return $"ändrade avsnittet {now.Heading} i mallen {before.Name}{what}";
    }
}
