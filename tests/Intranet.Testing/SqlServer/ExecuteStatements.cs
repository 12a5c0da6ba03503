using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Intranet.Testing.SqlServer;

/// <summary>EXEC of a text, which is resolved if it is a constant, or of a procedure.</summary>
internal sealed class ExecuteStatements(Resolution resolution)
{
    private static readonly HashSet<string> SystemProcedures = new(
        ["sp_addextendedproperty", "sp_updateextendedproperty", "sp_dropextendedproperty", "sp_getapplock", "sp_releaseapplock"],
        SqlNames.Comparer);

    public void Walk(ExecuteStatement statement)
    {
        switch (statement.ExecuteSpecification.ExecutableEntity)
        {
            case ExecutableStringList { Strings: [StringLiteral text] }:
                resolution.ResolveDynamic(text);
                break;
            case ExecutableStringList list:
                WalkAssembled(list);
                break;
            case ExecutableProcedureReference { ProcedureReference.ProcedureReference.Name: { } name }:
                CheckProcedure(name);
                break;
        }
    }

    /// <summary>
    /// Texts put together with variables collate the database, or drop the default of a column after looking up its name. Which
    /// column is not known here, so any default of the table may be gone.
    /// </summary>
    private void WalkAssembled(ExecutableStringList list)
    {
        var text = list.Strings.Aggregate("", (before, part) =>
            before + (part is StringLiteral literal ? literal.Value : before.EndsWith('[') ? "name" : "[name]"));
        using var reader = new StringReader(text);
        var parsed = new TSql150Parser(initialQuotedIdentifiers: true).ParseStatementList(reader, out _);
        foreach (var drop in parsed?.Statements.OfType<AlterTableDropTableElementStatement>() ?? [])
        {
            foreach (var column in resolution.FindTable(drop.SchemaObjectName)?.Columns ?? [])
                column.IsDefaultInDoubt = true;
        }
    }

    private void CheckProcedure(SchemaObjectName name)
    {
        if (SqlNames.Same(name.BaseIdentifier.Value, "sp_rename"))
            resolution.Fault(name, "Avoid sp_rename: it leaves texts that name the old object; add the new and drop the old.");
        else if (!SystemProcedures.Contains(name.BaseIdentifier.Value)
                 && resolution.Catalogue.KindOf(ObjectName.From(name)) != ObjectKinds.Routine)
            resolution.Fault(name, $"Unknown procedure '{ObjectName.From(name)}'.");
    }
}
