using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using Styrbord.Timeline;

namespace Styrbord.Web.SignIn;

/// <summary>The keys that sign cookies are kept in the database, so that any node reads any session.</summary>
internal sealed class KeysInJournal(Journal journal) : IXmlRepository, IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options) => options.XmlRepository = this;

    // the framework asks for keys at start and about once a day, and only synchronously
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. Task.Run(() => journal.Registers.SessionKeysAsync()).GetAwaiter().GetResult().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) =>
        Task.Run(() => journal.Registers.PutSessionKeyAsync(friendlyName, element.ToString(SaveOptions.DisableFormatting))).GetAwaiter().GetResult();
}
