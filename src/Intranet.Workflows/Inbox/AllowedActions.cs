using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;

namespace Intranet.Workflows.Inbox;

/// <summary>How an area sends back for correction what the step before brought; the fact that it makes closes the work item.</summary>
public interface IReturnForCorrection
{
    string Process { get; }

    /// <summary>The step at which something can be returned.</summary>
    string Step { get; }

    /// <summary>Sends the area's command, which may refuse.</summary>
    Task ReturnAsync(long recordId, string reason, CancellationToken cancellationToken);
}

/// <summary>What the actor is to a work item, and so may do with it.</summary>
/// <param name="Askers">Who asked for the task.</param>
/// <param name="Superiors">Whom it would be taken to.</param>
/// <param name="Deciders">Who would decide about more time: those who asked for the task, or else the superiors; never the actor themself.</param>
public sealed record Standing(
    TaskRoles Roles, IReadOnlyList<WorkItemOperation> Actions, IReadOnlyList<PrincipalKey> Askers, IReadOnlyList<PrincipalKey> Superiors,
    IReadOnlyList<PrincipalKey> Deciders)
{
    /// <summary>For whoever has no part in a work item, or must have none, it does not exist.</summary>
    public bool SeesIt => Roles is not TaskRoles.None && !Roles.HasFlag(TaskRoles.ExcludedOwner);
}

/// <summary>
/// Finds out what the actor may do with a work item: what the matrix allows, as far as there is anything to do it with. Pages
/// show their buttons by it; commands are checked by it (<see cref="WorkItemDoor"/>).
/// </summary>
public sealed class AllowedActions(
    IntranetDbContext db, CurrentActor current, ProcessCatalogue catalogue, Offices offices, IEnumerable<IReturnForCorrection> returns)
{
    public async Task<Standing> OfAsync(WorkItem item, CancellationToken cancellationToken)
    {
        var definition = catalogue[item.Process];
        var step = catalogue.TaskOf(item);
        var facts = (await definition.ReadFactsAsync(db, [item.RecordId], cancellationToken)).GetValueOrDefault(item.RecordId);
        var askers = Audience(step, ReminderAudience.Asker, facts);
        var roles = await RolesAsync(item, askers, cancellationToken);
        var superiors = Audience(step, ReminderAudience.Superior, facts);
        var deciders = (askers.Count > 0 ? askers : superiors).FindAll(key => key.PersonId is null || key.PersonId != current.Actor.PersonId);
        var actions = item.IsOpen
            ? Enum.GetValues<WorkItemOperation>().Where(o => TaskMatrix.Allows(o, item.Status, roles) && IsPossible(o, item, step, superiors, deciders)).ToList()
            : [];
        return new Standing(roles, actions, askers, superiors, deciders);
    }

    private bool IsPossible(WorkItemOperation operation, WorkItem item, TaskStep step, List<PrincipalKey> superiors, List<PrincipalKey> deciders) => operation switch
    {
        WorkItemOperation.Delegate => item.DelegatedById is null,
        WorkItemOperation.Skip => step.MayBeSkipped,
        WorkItemOperation.Return => returns.Any(r => r.Process == item.Process && r.Step == item.Step),
        WorkItemOperation.AskForTime => item.ExtensionUntil is null && deciders.Count > 0,
        WorkItemOperation.GrantTime or WorkItemOperation.RefuseTime => item.ExtensionUntil is not null,
        WorkItemOperation.Escalate => item.EscalatedAt is null && superiors.Count > 0,
        _ => true,
    };

    private async Task<TaskRoles> RolesAsync(WorkItem item, List<PrincipalKey> askers, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        if (actor.IsSystem) return TaskRoles.BusinessAdministrator;
        if (item.ExcludedOwners.Any(actor.Keys.Contains)) return TaskRoles.ExcludedOwner;

        var supervised = actor.May(InboxPermissions.Supervise) ? await offices.SupervisedKeysAsync(cancellationToken) : new HashSet<string>();
        return When(item.PotentialOwners.Any(actor.Keys.Contains), TaskRoles.PotentialOwner)
            | When(Has(item.ActualOwnerId) || Has(item.ClosedByPersonId), TaskRoles.ActualOwner)
            | When(Has(item.DelegatedById), TaskRoles.Delegator)
            | When(!Has(item.ExtensionAskedById) && item.ExtensionDeciders.Any(actor.Keys.Contains), TaskRoles.Decider)
            | When(askers.Exists(actor.Keys.Contains), TaskRoles.Initiator)
            | When(Owing(item).Any(key => supervised.Contains(key.Value)), TaskRoles.BusinessAdministrator);

        bool Has(long? personId) => personId is { } id && actor.Keys.Contains(PrincipalKey.Person(id));
    }

    // A closed item has no candidates any more.
    private static IEnumerable<PrincipalKey> Owing(WorkItem item) =>
        item.PotentialOwners.Concat(new[] { item.ActualOwnerId, item.ClosedByPersonId }.OfType<long>().Select(PrincipalKey.Person));

    private static List<PrincipalKey> Audience(TaskStep step, ReminderAudience audience, object? facts) =>
        facts is not null && step.Audiences.TryGetValue(audience, out var keys) ? [.. keys(facts).Distinct()] : [];

    private static TaskRoles When(bool isSo, TaskRoles role) => isSo ? role : TaskRoles.None;
}
