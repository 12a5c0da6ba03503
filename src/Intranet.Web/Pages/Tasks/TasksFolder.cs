using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using Intranet.Workflows.Engine;

namespace Intranet.Web.Pages.Tasks;

internal sealed class TasksFolder : IWebArea
{
    public string Folder => "Tasks";

    public string Permission => InboxPermissions.Read;

    public MenuEntry? Menu => null;

    public string? LinkTo(RecordRef record) => record.Type == RecordTypes.Of<WorkItem>() ? $"/tasks/{record.Id}" : null;
}
