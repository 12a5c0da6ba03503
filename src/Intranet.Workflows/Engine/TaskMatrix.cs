using System.Collections.Frozen;

namespace Intranet.Workflows.Engine;

/// <summary>
/// Who may do what with a work item, in which state. The pages show their buttons by this table, and the server checks by it.
/// </summary>
public static class TaskMatrix
{
    // P potential owner, O actual owner, D delegator, I initiator (the asker), B business administrator (the office's supervisor),
    // T who decides about time.
    // An excluded owner stands nowhere, and nothing may be done with what is closed: it is closed by facts.
    private const string Table = """
        operation   Ready  Reserved  InProgress  Suspended
        Claim       P      -         -           -
        Start       P      O         -           -
        Stop        -      -         O           -
        Release     -      OB        OB          -
        Delegate    P      O         O           -
        TakeBack    -      D         D           D
        Forward     P      O         O           -
        Reassign    B      B         B           B
        Suspend     B      OB        OB          -
        Resume      -      -         -           OB
        Prioritise  IB     IB        IB          IB
        Skip        IB     IB        IB          IB
        Return      P      O         O           -
        Escalate    PI     OI        OI          I
        AskForTime  P      O         O           O
        GrantTime   T      T         T           T
        RefuseTime  T      T         T           T
        """;

    private static readonly FrozenDictionary<(WorkItemOperation, WorkItemStatus), TaskRoles> s_cells = Read();

    /// <summary>The roles that may do it in that state; none if nobody may.</summary>
    public static TaskRoles Allowed(WorkItemOperation operation, WorkItemStatus status) => s_cells.GetValueOrDefault((operation, status));

    public static bool Allows(WorkItemOperation operation, WorkItemStatus status, TaskRoles roles) =>
        !roles.HasFlag(TaskRoles.ExcludedOwner) && (Allowed(operation, status) & roles) != TaskRoles.None;

    private static FrozenDictionary<(WorkItemOperation, WorkItemStatus), TaskRoles> Read()
    {
        var rows = Table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        var states = rows[0].Skip(1).Select(Enum.Parse<WorkItemStatus>).ToList();
        return rows.Skip(1)
            .SelectMany(row => states.Select((state, column) => (Cell: (Enum.Parse<WorkItemOperation>(row[0]), state), Roles: RolesOf(row[column + 1]))))
            .ToFrozenDictionary(x => x.Cell, x => x.Roles);
    }

    private static TaskRoles RolesOf(string cell) => cell.Aggregate(TaskRoles.None, (roles, letter) => roles | letter switch
    {
        'P' => TaskRoles.PotentialOwner,
        'O' => TaskRoles.ActualOwner,
        'D' => TaskRoles.Delegator,
        'I' => TaskRoles.Initiator,
        'B' => TaskRoles.BusinessAdministrator,
        'T' => TaskRoles.Decider,
        _ => TaskRoles.None,
    });
}
