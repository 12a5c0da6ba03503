using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Tasks;
using Intranet.Web.Shared;
using Intranet.Workflows.Engine;

namespace Intranet.Web.Pages.Tasks;

internal sealed class TasksFolder : IWebArea
{
    public string Folder => "Tasks";

    public string Permission => TasksPermissions.Use;

    public MenuEntry? Menu => new("menu.tasks", "/tasks/asked", "clipboard-check", Order: 3);

    public string? LinkTo(RecordRef record) =>
        record.Type == RecordTypes.Of<AdHocTask>() ? $"/tasks/asked/{record.Id}"
        : record.Type == RecordTypes.Of<WorkItem>() ? $"/tasks/{record.Id}"
        : null;
}
