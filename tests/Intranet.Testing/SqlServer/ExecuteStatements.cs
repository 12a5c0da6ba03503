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
            // Texts put together with variables drop defaults and collate the database; what they do is not known here.
            case ExecutableStringList { Strings: [StringLiteral text] }:
                resolution.ResolveDynamic(text);
                break;
            case ExecutableProcedureReference { ProcedureReference.ProcedureReference.Name: { } name }:
                CheckProcedure(name);
                break;
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
