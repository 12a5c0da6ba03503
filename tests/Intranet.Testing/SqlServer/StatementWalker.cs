using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Intranet.Testing.SqlServer;

/// <summary>
/// Walks the statements in order. A kind of statement it does not know is a fault: a checker that skips what it cannot judge would
/// call everything sound.
/// </summary>
internal sealed class StatementWalker(Resolution resolution)
{
    private readonly TableChanges _tables = new(resolution);
    private readonly DataStatements _data = new(resolution);
    private readonly SchemaObjects _objects = new(resolution);

    public void Walk(TSqlStatement statement)
    {
        resolution.BeginStatement();
        var isKnown = WalkControl(statement) || WalkTable(statement) || _objects.Walk(statement) || _data.Walk(statement);
        if (!isKnown && !IsHarmless(statement))
            resolution.Fault(statement, $"{statement.GetType().Name} is not known to this checker.");
    }

    private bool WalkControl(TSqlStatement statement)
    {
        switch (statement)
        {
            case BeginEndBlockStatement block:
                WalkAll(block.StatementList);
                return true;
            case TryCatchStatement attempt:
                WalkAll(attempt.TryStatements);
                WalkAll(attempt.CatchStatements);
                return true;
            case IfStatement branch:
                WalkIf(branch);
                return true;
            case ExecuteStatement execute:
                new ExecuteStatements(resolution).Walk(execute);
                return true;
            default:
                return false;
        }
    }

    private void WalkAll(StatementList list)
    {
        foreach (var statement in list.Statements)
            Walk(statement);
    }

    /// <summary>
    /// Both branches count, as migrations guard by their history and start from nothing; only IF SCHEMA_ID or OBJECT_ID(N'...') IS NULL is
    /// answered from the catalogue, since every migration may ensure the same schema.
    /// </summary>
    private void WalkIf(IfStatement branch)
    {
        _data.CheckNames(branch.Predicate);
        if (ExistenceGuard.IsMissing(branch.Predicate, resolution.Catalogue) != false)
            Walk(branch.ThenStatement);
        if (branch.ElseStatement is not null)
            Walk(branch.ElseStatement);
    }

    private bool WalkTable(TSqlStatement statement)
    {
        switch (statement)
        {
            case CreateTableStatement create:
                CreateTable(create);
                return true;
            case AlterTableStatement alter:
                _tables.Alter(alter);
                return true;
            case DropTableStatement drop:
                _tables.Drop(drop);
                return true;
            case CreateIndexStatement index:
                if (resolution.FindTable(index.OnName) is { } table)
                    new IndexElements(resolution, table).Add(index);
                return true;
            case DropIndexStatement drop:
                _tables.Drop(drop);
                return true;
            default:
                return false;
        }
    }

    private void CreateTable(CreateTableStatement statement)
    {
        var table = new Table(ObjectName.From(statement.SchemaObjectName), resolution.Now);
        if (!resolution.Declare(statement.SchemaObjectName, table.Name, ObjectKinds.Table))
            return;
        resolution.Catalogue.Add(table);
        new TableElements(resolution, table).Add(statement.Definition);
    }

    private static bool IsHarmless(TSqlStatement statement) => statement is
        TransactionStatement or PrintStatement or ThrowStatement or RaiseErrorStatement or ReturnStatement
        or PredicateSetStatement or SetTransactionIsolationLevelStatement or SetCommandStatement
        or AlterDatabaseStatement or UseStatement
        or CreateFullTextCatalogStatement or CreateFullTextIndexStatement;
}
