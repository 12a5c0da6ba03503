namespace Intranet.Testing.SqlServer;

internal static class ObjectKinds
{
    public const string Table = "table";
    public const string View = "view";
    public const string Sequence = "sequence";
    public const string Routine = "routine";
    public const string Trigger = "trigger";
    public const string Constraint = "constraint";
}
