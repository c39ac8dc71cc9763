using System.Reflection;

namespace Styrbord.Web.Shared;

/// <summary>Names this build of the program: pages kept by a browser are not used after an upgrade.</summary>
internal static class Build
{
    public static readonly string Id = Assembly.GetExecutingAssembly().ManifestModule.ModuleVersionId.ToString("N")[..12] + WebAssets.Hash;

    public static readonly string Version =
        Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";
}
