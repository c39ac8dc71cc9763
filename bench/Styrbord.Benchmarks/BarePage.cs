using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Styrbord.Benchmarks;

/// <summary>P10's peer: a static server-rendered page of a given size with its cells as encoded strings, and nothing else.</summary>
internal static class BarePage
{
    public static async Task<int> RunAsync(string url, int bytes)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddRazorComponents();
        await using var app = builder.Build();
        app.Urls.Add(url);
        app.MapGet("/plain", () => "ok");
        app.MapGet("/page", () => new RazorComponentResult<BareComponent>(new { Bytes = bytes }));
        await app.RunAsync();
        return 0;
    }
}

/// <summary>Rows of cells, each encoded as it is written.</summary>
public sealed class BareComponent : ComponentBase
{
    private const string Cell = "Nämnden & vården, svar";

    [Parameter]
    public int Bytes { get; set; }

    protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder)
    {
        builder.AddMarkupContent(0, "<!doctype html><html lang=\"sv\"><title>sida</title><table>");
        for (var written = 0; written < Bytes;)
        {
            var row = new System.Text.StringBuilder("<tr>");
            for (var i = 0; i < 10; i++)
            {
                row.Append("<td class=\"mc\">").Append(WebUtility.HtmlEncode(Cell)).Append("</td>");
            }

            row.Append("</tr>\n");
            written += row.Length + 10;
            builder.AddMarkupContent(1, row.ToString());
        }

        builder.AddMarkupContent(2, "</table></html>");
    }
}
