using Intranet.Domain.Kernel;
using Intranet.Domain.Data;
using Intranet.Domain.Meetings;
using Intranet.Web.Shared;

namespace Intranet.Web.Pages.Meetings;

internal sealed class MeetingsFolder : IWebArea
{
    public string Folder => "Meetings";

    public string Permission => MeetingsPermissions.View;

    public MenuEntry? Menu => new("menu.meetings", "/meetings", "calendar-event", Order: 2);

    public string? LinkTo(RecordRef record) => record.Type == RecordTypes.Of<Meeting>() ? $"/meetings/{record.Id}"
        : record.Type == RecordTypes.Of<Invitation>() ? $"/meetings/invitations/{record.Id}"
        : record.Type == RecordTypes.Of<AttendanceDelegation>() ? $"/meetings/delegations/{record.Id}"
        : null;
}
