namespace Styrbord.Domain.Kernel;

/// <summary>Addresses of what is kept elsewhere.</summary>
public static class WebAddress
{
    /// <summary>A whole https address without name and password: those would be a secret in the journal, where nothing is taken away.</summary>
    public static bool IsSafe(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && string.Equals(uri.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal) && uri.UserInfo.Length == 0 && uri.Host.Length > 0;
}
