using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Styrbord.Web.Shared.Shell;

/// <summary>Shows a page that has no address of its own.</summary>
internal static class Pages
{
    public static Task ShowAsync<TPage>(HttpContext http)
        where TPage : IComponent => new RazorComponentResult<TPage>().ExecuteAsync(http);
}
