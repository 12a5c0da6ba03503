using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Referrals;
using Intranet.Web.Shared;

namespace Intranet.Web.Pages.Referrals;

internal sealed class ReferralsFolder : IWebArea
{
    public string Folder => "Referrals";

    public string Permission => ReferralsPermissions.Use;

    public MenuEntry? Menu => new("menu.referrals", "/referrals", "send", Order: 5);

    public string? LinkTo(RecordRef record) => record.Type == RecordTypes.Of<Referral>() ? $"/referrals/{record.Id}" : null;
}
