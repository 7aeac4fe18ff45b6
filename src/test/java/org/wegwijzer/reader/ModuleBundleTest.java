package org.wegwijzer.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Modules become one script that does the same. */
class ModuleBundleTest {

    private static String bundle(Map<String, String> files) {
        return ModuleBundle.of("app.js", files::get);
    }

    @Test
    void aModuleStandsOnceAfterThoseThatItNeeds() {
        var script = bundle(Map.of(
                "app.js", "import { b } from './pages/b.js';\nimport { c } from './c.js';\nb(c);\n",
                "pages/b.js", "import { c } from '../c.js';\nexport function b(x) {\n  return c + x;\n}\n",
                "c.js", "export const c = 1;\n"));

        assertThat(script).isEqualTo("""
                const module0 = (() => {
                const c = 1;
                return { c };
                })();
                const module1 = (() => {
                const { c } = module0;
                function b(x) {
                  return c + x;
                }
                return { b };
                })();
                const module2 = (() => {
                const { b } = module1;
                const { c } = module0;
                b(c);
                return {  };
                })();
                """);
    }

    @Test
    void everyFormOfImportAndExportIsUnderstood() {
        var script = bundle(Map.of(
                "app.js",
                """
                import * as all from './a.js';
                import words from './words.js';
                import {
                  one,
                  two as second,
                } from './a.js';
                export { one };
                """,
                "a.js",
                "export async function one() {}\nexport class two {}\n",
                "words.js",
                "export default {\n  price: '$1',\n};\n"));

        assertThat(script)
                .contains("const all = module0;", "const { default: words } = module1;", "two: second,")
                .contains("return { one };", "return { one, two };", "const byDefault = {\n  price: '$1',\n};")
                .contains("return { default: byDefault };")
                .doesNotContain("import ", "export ");
    }

    @Test
    void modulesThatNeedEachOtherAreRefused() {
        var files = Map.of("app.js", "import { b } from './b.js';\n", "b.js", "import { a } from './app.js';\n");

        assertThatThrownBy(() -> bundle(files))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("b.js");
    }
}
