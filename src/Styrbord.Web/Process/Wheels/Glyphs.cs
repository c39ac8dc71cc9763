using Microsoft.AspNetCore.Components;
using Styrbord.Domain.Process;
using Styrbord.Web.Shared;
using static Styrbord.Web.Process.Wheels.WheelGeometry;

namespace Styrbord.Web.Process.Wheels;

/// <summary>The marks: the shape bears the meaning, colour only strengthens it.</summary>
internal static class Glyphs
{
    public static MarkupString Of(StepKind kind, double x, double y, double size = 6) => new(kind switch
    {
        StepKind.Decision => $"""<path class="gb" d="M{R(x)} {R(y - (size * 1.25))}L{R(x + (size * 1.25))} {R(y)}L{R(x)} {R(y + (size * 1.25))}L{R(x - (size * 1.25))} {R(y)}Z"/>""",
        StepKind.Report => $"""<rect class="gr" x="{R(x - (size * 0.85))}" y="{R(y - (size * 0.85))}" width="{R(size * 1.7)}" height="{R(size * 1.7)}"/>""",
        StepKind.Dialogue or StepKind.Consultation => $"""<circle class="gd" cx="{R(x)}" cy="{R(y)}" r="{R(size * 0.85)}"/>""",
        StepKind.Constitution or StepKind.EntryIntoForce => $"""<circle class="gs" cx="{R(x)}" cy="{R(y)}" r="{R(size)}"/><circle class="gs2" cx="{R(x)}" cy="{R(y)}" r="{R(size * 0.4)}"/>""",
        _ => $"""<path class="gu" d="M{R(x)} {R(y - size)}L{R(x + size)} {R(y + (size * 0.8))}L{R(x - size)} {R(y + (size * 0.8))}Z"/>""",
    });

    /// <summary>The mark as an icon in running text.</summary>
    public static MarkupString Icon(StepKind kind) => Icon(Of(kind, 8, 8, 5));

    public static MarkupString Icon(MarkupString drawing) => Html.Of($"""<svg class="ico g-ico" viewBox="0 0 16 16" aria-hidden="true" focusable="false">{drawing}</svg>""");

    /// <summary>Two levels that meet.</summary>
    public static MarkupString Meeting => Icon(Html.Of($"""<path class="w-dlg" d="M8 3V13"/>{Of(StepKind.Dialogue, 8, 3, 3)}{Of(StepKind.Dialogue, 8, 13, 3)}"""));

    /// <summary>What the mark says, in a word.</summary>
    public static string Word(StepKind kind) => kind switch
    {
        StepKind.Decision => "Beslut",
        StepKind.Report => "Rapport",
        StepKind.Dialogue => "Dialog",
        StepKind.Consultation => "Samverkan",
        StepKind.Constitution => "Nytt organ tillträder",
        StepKind.EntryIntoForce => "Träder i kraft",
        StepKind.Review => "Översyn",
        _ => "Underlag och beredning",
    };
}
